package org.motcua.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * An OpenID Connect provider for one machine: it signs a token for whatever role and unit is asked for. Not for
 * production, where Keycloak is the provider.
 */
public final class LocalIdentity implements AutoCloseable {

    private static final String ISSUER = "motcua";
    private static final int KEY_BITS = 2048;

    private final JWK key;
    private final int port;
    private MockOAuth2Server server;

    private LocalIdentity(JWK key, int port) {
        this.key = key;
        this.port = port;
    }

    /**
     * Starts a provider with a new signing key.
     *
     * @param port port it listens on at localhost, or 0 for a free one
     */
    public static LocalIdentity start(int port) {
        return start(port, newKey());
    }

    /**
     * Starts a provider whose signing key is kept in a file, so that tokens stay valid when it starts again.
     *
     * @param port port it listens on at localhost, or 0 for a free one
     * @param keyFile made when missing; its owner alone may read it, since it signs tokens of any role
     */
    public static LocalIdentity start(int port, Path keyFile) {
        return start(port, keptKey(keyFile));
    }

    private static LocalIdentity start(int port, JWK key) {
        LocalIdentity identity = new LocalIdentity(key, Ports.orFree(port));
        identity.start();
        return identity;
    }

    private synchronized void start() {
        Ports.requireFree(port, "identity provider", "MOTCUA_IDENTITY_PORT");
        OAuth2TokenProvider tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
        OAuth2Config config = new OAuth2Config(
                true, null, null, false, tokens, Set.of(new LocalTokenClaims(ISSUER)), new MockWebServerWrapper());
        server = new MockOAuth2Server(config);
        server.start(InetAddress.getLoopbackAddress(), port);
    }

    /** Starts it with the same key after it ended. */
    synchronized void startAgain() {
        close();
        start();
    }

    /** Whether it takes connections. */
    boolean isAlive() {
        return Ports.isTaken(port);
    }

    /** The issuer of its tokens, as services name it. */
    public URI issuer() {
        return issuer(port);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /**
     * A bearer token, valid for 12 hours.
     *
     * @param role one of the roles of the system
     * @param unit the unit to whose subtree the bearer is limited, or null for none
     */
    public String token(String role, String unit) {
        return new TokenRequests(issuer()).token(role, unit);
    }

    /**
     * A bearer token that says what its bearer is called.
     *
     * @param title may be null
     */
    public String token(String role, String unit, String name, String title) {
        Map<String, String> claims = title == null
                ? Map.of(LocalTokenClaims.NAME, name)
                : Map.of(LocalTokenClaims.NAME, name, LocalTokenClaims.TITLE, title);
        return new TokenRequests(issuer()).token(role, unit, claims);
    }

    @Override
    public synchronized void close() {
        server.shutdown();
    }

    static URI issuer(int port) {
        return URI.create("http://localhost:" + port + "/" + ISSUER);
    }

    private static JWK keptKey(Path keyFile) {
        try {
            if (Files.exists(keyFile)) {
                return RSAKey.parse(Files.readString(OwnFiles.file(keyFile)));
            }
            JWK key = newKey();
            OwnFiles.folder(keyFile.toAbsolutePath().getParent());
            Files.writeString(OwnFiles.file(keyFile), key.toJSONString());
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new LocalFailure(keyFile + " holds no signing key; delete it to get a new one", e);
        }
    }

    private static JWK newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyID(ISSUER).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}

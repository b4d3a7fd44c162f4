package org.motcua.local.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The plans by which PostgreSQL answered, each with what it read: a connection of {@link #watching} runs every query as it
 * is, and beside it explained, with the same values.
 */
public final class QueryPlans {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<QueryPlan> seen = new ArrayList<>();

    /** The plans since the beginning, in order. */
    public List<QueryPlan> seen() {
        return List.copyOf(seen);
    }

    /** A connection whose queries are explained as they run. */
    public Connection watching(Connection connection) {
        InvocationHandler handler =
                (proxy, method, arguments) -> method.getName().equals("prepareStatement") && arguments.length == 1
                        ? watching(connection, (String) arguments[0])
                        : call(method, connection, arguments);
        return proxy(Connection.class, handler);
    }

    private PreparedStatement watching(Connection connection, String sql) throws SQLException {
        PreparedStatement asked = connection.prepareStatement(sql);
        PreparedStatement explained = connection.prepareStatement("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) " + sql);
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") || method.getName().equals("close")) {
                call(method, explained, arguments);
            }
            if (method.getName().equals("executeQuery")) {
                seen.add(new QueryPlan(sql, root(explained)));
            }
            return call(method, asked, arguments);
        };
        return proxy(PreparedStatement.class, handler);
    }

    private static JsonNode root(PreparedStatement explained) throws SQLException, JsonProcessingException {
        try (ResultSet row = explained.executeQuery()) {
            row.next();
            return JSON.readTree(row.getString(1)).path(0).path("Plan");
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Method method, Object target, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

# Sourced by ./motcua: find_jdk sets JAVA_HOME to a JDK 25, and gets one where there is none.

jdk_release=25.0.4+7

is_jdk25() { [ -x "$1/bin/javac" ] && [ "$("$1/bin/javac" -version 2>/dev/null | sed -E 's/^javac ([0-9]+).*/\1/')" = 25 ]; }

jdk_cache() { echo "${XDG_CACHE_HOME:-$HOME/.cache}/motcua"; }

found_jdk() {
  local javac candidate
  javac=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" "${javac:+$(dirname "$(dirname "$(readlink -f "$javac")")")}" "${MOTCUA_JVMS:-/usr/lib/jvm}"/* \
    "$(jdk_cache)"/jdk-*; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  return 1
}

find_jdk() { found_jdk || { install_jdk && found_jdk; } || { download_jdk && found_jdk; } || no_jdk; }

no_jdk() {
  echo "Motcua needs a JDK 25: set JAVA_HOME to one, or MOTCUA_JDK_URL to a .tar.gz of one." >&2
  exit 1
}

# By the system's own packages, when they have it; a mirror that was named goes before.
install_jdk() {
  local package=openjdk-25-jdk-headless
  [ -z "${MOTCUA_JDK_URL:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  apt-cache show "$package" >/dev/null 2>&1 || apt-get update -q >&2 || return 1
  apt-cache show "$package" >/dev/null 2>&1 || return 1
  echo "No JDK 25 here: installing the package $package" >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$package" >&2
}

# Eclipse Temurin, unpacked for this user alone once it is what it should be.
download_jdk() (
  address=${MOTCUA_JDK_URL:-$(temurin_address)}
  [ -n "$address" ] || exit 1
  cache=$(jdk_cache)
  echo "No JDK 25 here: fetching $address into $cache (another address: MOTCUA_JDK_URL)" >&2
  mkdir -p "$cache"
  work=$(mktemp -d "$cache/getting.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  trap 'exit 1' INT TERM
  fetch "$address" "$work/jdk.tar.gz" && is_genuine "$address" "$work" && unpack_jdk "$work" "$cache"
)

temurin_address() {
  local cpu
  case "$(uname -s) $(uname -m)" in
    'Linux x86_64') cpu=x64 ;;
    'Linux aarch64') cpu=aarch64 ;;
    *) echo "No JDK 25 is known for $(uname -s) on $(uname -m)." >&2; return 1 ;;
  esac
  echo "https://github.com/adoptium/temurin25-binaries/releases/download/jdk-${jdk_release/+/%2B}/OpenJDK25U-jdk_${cpu}_linux_hotspot_${jdk_release/+/_}.tar.gz"
}

# The sums that Adoptium published of the release above.
published_sum() {
  case "$1" in
    "OpenJDK25U-jdk_x64_linux_hotspot_${jdk_release/+/_}.tar.gz") echo e58fcdcd637b25c03ca84cbbcefc70d11efb8f4b4cbd05decc9f661769d77f94 ;;
    "OpenJDK25U-jdk_aarch64_linux_hotspot_${jdk_release/+/_}.tar.gz") echo 621f7196f0b682fb557da58bec89bd7dfe5419811fe1c0ba75c9cc8432f084c7 ;;
    *) return 1 ;;
  esac
}

# Another release is checked by MOTCUA_JDK_SHA256, or by the sum beside it, where Adoptium and its mirrors keep one.
sum_of() {
  if [ -n "${MOTCUA_JDK_SHA256:-}" ]; then
    echo "$MOTCUA_JDK_SHA256"
  elif ! published_sum "$(basename "$1")"; then
    fetch "$1.sha256.txt" "$2/sum" && cut -c -64 "$2/sum"
  fi
}

is_genuine() {
  local expected found
  expected=$(sum_of "$1" "$2") || { echo "There is no SHA-256 to check it by; give it in MOTCUA_JDK_SHA256." >&2; return 1; }
  found=$(sha256sum "$2/jdk.tar.gz" | cut -c -64)
  [ "${expected,,}" = "$found" ] || { echo "Its SHA-256 is $found, not $expected: it is not used." >&2; return 1; }
}

fetch() {
  if command -v curl >/dev/null; then
    curl -fsSL --retry 2 -o "$2" "$1" >&2
  elif command -v wget >/dev/null; then
    wget -q -O "$2" "$1" >&2
  else
    echo "To fetch it, curl or wget is needed." >&2
    return 1
  fi
}

# The archive has one folder; it appears in the cache under its name at once or not at all.
unpack_jdk() {
  local home
  mkdir "$1/unpacked"
  tar -xzf "$1/jdk.tar.gz" -C "$1/unpacked" || return 1
  home=$(find "$1/unpacked" -mindepth 1 -maxdepth 1 -type d | head -n 1)
  is_jdk25 "$home" || { echo "It is no JDK 25 that runs here." >&2; return 1; }
  mv -T "$home" "$2/jdk-$(basename "$home" | sed 's/^jdk-//')" 2>/dev/null || true
}

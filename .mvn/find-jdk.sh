# Sourced by mvnw: finds a JDK new enough for this project, so that an older default `java` does not stop the build.
# JAVA_HOME comes first, then the usual places; of those the lowest version that will do. Reads each JDK's `release`
# file and starts no JVM. Regenerating the wrapper drops the line that sources this file: .ci/run checks for it.
intake_jdk_needed=25

intake_jdk_version() { # prints the major version of the JDK in folder $1, or nothing
  [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

intake_find_jdk() {
  if [ -n "${JAVA_HOME-}" ]; then
    version=$(intake_jdk_version "$JAVA_HOME")
    [ "${version:-0}" -lt "$intake_jdk_needed" ] || return 0
  fi
  best= ; best_version= ; home=${HOME-/nowhere}
  on_path=$(readlink -f "$(command -v javac 2>/dev/null)" 2>/dev/null) || on_path=
  set +f # mvnw runs with globbing off
  for candidate in "${on_path%/bin/javac}" /usr/lib/jvm/* "$home"/.sdkman/candidates/java/* "$home"/.jdks/* \
      "$home"/.local/share/mise/installs/java/* "$home"/.asdf/installs/java/* /usr/local/*jdk* /opt/java/* /opt/jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$candidate" ] || continue
    version=$(intake_jdk_version "$candidate")
    [ "${version:-0}" -ge "$intake_jdk_needed" ] || continue
    if [ -z "$best" ] || [ "$version" -lt "$best_version" ]; then best=$candidate; best_version=$version; fi
  done
  set -f
  if [ -z "$best" ]; then
    echo "Intake needs a JDK $intake_jdk_needed or newer, and none was found." >&2
    echo "Looked at JAVA_HOME (${JAVA_HOME:-not set}), the PATH, /usr/lib/jvm, SDKMAN, mise, asdf, ~/.jdks, /opt and the macOS folders." >&2
    echo "Install one (for example Eclipse Temurin $intake_jdk_needed) or set JAVA_HOME to it, and run this again." >&2
    exit 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}

intake_find_jdk

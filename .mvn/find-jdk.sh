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
  best= ; best_version=
  set +f # mvnw runs with globbing off
  for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$candidate" ] || continue
    version=$(intake_jdk_version "$candidate")
    [ "${version:-0}" -ge "$intake_jdk_needed" ] || continue
    if [ -z "$best" ] || [ "$version" -lt "$best_version" ]; then best=$candidate; best_version=$version; fi
  done
  set -f
  if [ -z "$best" ]; then
    echo "Intake needs a JDK $intake_jdk_needed or newer, and none was found." >&2
    echo "Looked at JAVA_HOME (${JAVA_HOME:-not set}), /usr/lib/jvm, SDKMAN, ~/.jdks, /opt and the macOS folders." >&2
    echo "Install one (for example Eclipse Temurin $intake_jdk_needed) or set JAVA_HOME to it, and run this again." >&2
    exit 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}

intake_find_jdk

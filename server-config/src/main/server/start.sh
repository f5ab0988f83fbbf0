#!/usr/bin/env bash
# Starts the Payara Server domain that setup.sh has set up, once the database lets the application in, and ends when the domain is
# up. A domain that starts while the database is away does not load the application; so let this start it, and machines may be
# started in any order.
#
#   start.sh <settings file>
set -euo pipefail
umask 077

fail() {
  echo "start.sh: $*" >&2
  exit 1
}

[ $# -eq 1 ] || fail "give one argument: the settings file"
[ -r "$1" ] || fail "cannot read the settings file $1"
# shellcheck disable=SC1090
. "$1"
for name in PAYARA_HOME DOMAIN DB_HOST DB_PORT DB_NAME DB_APP_USER DB_APP_PASSWORD JDBC_DRIVER; do
  [ -n "${!name:-}" ] || fail "$name is empty in $1"
done
[ -r "$JDBC_DRIVER" ] || fail "cannot read the JDBC driver $JDBC_DRIVER"

java=java
for home in "${AS_JAVA:-}" "${JAVA_HOME:-}"; do
  if [ -n "$home" ]; then
    java=$home/bin/java
    break
  fi
done
url="jdbc:postgresql://$DB_HOST:$DB_PORT/$DB_NAME?connectTimeout=3&socketTimeout=5&loginTimeout=5"
[ -z "${DB_OPTIONS:-}" ] || url="$url&$DB_OPTIONS"

# The password goes by the environment, which only the same account can read, never by the command line.
DB_URL=$url DB_USER=$DB_APP_USER DB_PASSWORD=$DB_APP_PASSWORD \
  "$java" -cp "$JDBC_DRIVER" "$(dirname "$0")/WaitForDatabase.java"

domain_dir=()
[ -z "${DOMAIN_DIR:-}" ] || domain_dir=(--domaindir "$DOMAIN_DIR")
exec "$PAYARA_HOME/bin/asadmin" start-domain "${domain_dir[@]}" "$DOMAIN"

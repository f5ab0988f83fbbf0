#!/usr/bin/env bash
# Sets up Ledstjärnan on a Payara Server domain and deploys the EAR. Safe to run again: after a change of
# settings, for a new version, or when an earlier run was interrupted. Users cannot work while it runs.
#
#   setup.sh <settings file> <ledstjarnan.ear>
#
# The settings file is a filled-in copy of ledstjarnan.env.sample, readable by its owner only.
# docs/operations.md tells the rest.
set -euo pipefail
umask 077

fail() {
  echo "setup.sh: $*" >&2
  exit 1
}

say() {
  echo "setup.sh: $*"
}

[ $# -eq 2 ] || fail "give two arguments: the settings file and the EAR"
settings=$1
ear=$2
[ -r "$settings" ] || fail "cannot read the settings file $settings"
[ -r "$ear" ] || fail "cannot read the EAR $ear"
case $(stat -c %a "$settings") in
  *00) ;;
  *) fail "$settings holds passwords and can be read by others; run: chmod 600 $settings" ;;
esac
# shellcheck disable=SC1090
. "$settings"

for name in PAYARA_HOME DOMAIN ADMIN_PORT ADMIN_USER ADMIN_PASSWORD HEAP HTTP_ADDRESS HTTP_PORT BASE_URL \
  DB_HOST DB_PORT DB_NAME DB_APP_USER DB_APP_PASSWORD DB_OWNER_USER DB_OWNER_PASSWORD JDBC_DRIVER \
  LDAP_URL LDAP_PEOPLE_DN LDAP_GROUPS_DN LDAP_USER_FILTER LDAP_GROUP_FILTER LDAP_GROUP_NAME PERSON_KEY AUDIT_KEY; do
  [ -n "${!name:-}" ] || fail "$name is empty in $settings"
done
[ "$DB_APP_USER" != "$DB_OWNER_USER" ] || fail "DB_APP_USER and DB_OWNER_USER must be two different roles"
for name in PERSON_KEY AUDIT_KEY; do
  bytes=$(printf %s "${!name}" | base64 -d 2>/dev/null | wc -c) || true
  [ "$bytes" = 32 ] || fail "$name must be 32 bytes in base64; make one with: openssl rand -base64 32"
done
[ "$PERSON_KEY" != "$AUDIT_KEY" ] || fail "PERSON_KEY and AUDIT_KEY must differ"
[ -r "$JDBC_DRIVER" ] || fail "cannot read the JDBC driver $JDBC_DRIVER"
[ -z "${MAIL_HOST:-}" ] || [ -n "${MAIL_FROM:-}" ] || fail "MAIL_FROM is empty though MAIL_HOST is given"
[ -z "${CLUSTER_MEMBERS:-}" ] || [ -n "${CLUSTER_ADDRESS:-}" ] || fail "CLUSTER_ADDRESS is empty though CLUSTER_MEMBERS is given"
asadmin_program=$PAYARA_HOME/bin/asadmin
[ -x "$asadmin_program" ] || fail "there is no asadmin in $PAYARA_HOME/bin; is PAYARA_HOME right?"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
domain_dir=()
[ -z "${DOMAIN_DIR:-}" ] || domain_dir=(--domaindir "$DOMAIN_DIR")

# Passwords go to asadmin by files that only we can read, never by the command line.
printf 'AS_ADMIN_PASSWORD=%s\n' "$ADMIN_PASSWORD" >"$work/admin"
run() {
  "$asadmin_program" --host localhost --port "$ADMIN_PORT" --user "$ADMIN_USER" --passwordfile "$work/admin" \
    --terse --interactive=false "$@"
}
asadmin() {
  run "$@" >"$work/output" 2>&1 || fail "asadmin $1 failed: $(tail -n 5 "$work/output")"
}
listed() { # listed <list command> <name>: was the name among what the command listed, the first time it was asked?
  [ -e "$work/$1" ] || run "$1" >"$work/$1" 2>/dev/null || : >"$work/$1"
  awk '{print $1}' "$work/$1" | grep -qxF -- "$2"
}
# Each call of asadmin starts a Java of its own, so it starts light, and commands without blanks, quotes or backslashes in their values
# are put by and run in one go.
export AS_EXTRA_JAVA_OPTS=${AS_EXTRA_JAVA_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto}
later() {
  printf '%s\n' "$*" >>"$work/batch"
}
flush() {
  [ -s "$work/batch" ] || return 0
  run multimode --file "$work/batch" >"$work/output" 2>&1 || fail "asadmin failed: $(tail -n 5 "$work/output")"
  if grep -E '^Command .* failed\.' "$work/output" >/dev/null; then
    fail "asadmin failed: $(grep -B 3 -E '^Command .* failed\.' "$work/output" | head -n 8)"
  fi
  : >"$work/batch"
}
# In --property values asadmin takes : and = for its own.
quoted() {
  printf %s "$1" | sed -e 's/\\/\\\\/g' -e 's/:/\\:/g' -e 's/=/\\=/g'
}

say "starting domain $DOMAIN"
if ! "$asadmin_program" list-domains "${domain_dir[@]}" >"$work/domains" 2>&1; then
  fail "cannot list the domains: $(tail -n 3 "$work/domains")"
fi
grep -qE "^$DOMAIN (not )?running" "$work/domains" || fail "there is no domain $DOMAIN; make it with: asadmin create-domain $DOMAIN"
if grep -q "^$DOMAIN not running" "$work/domains"; then
  "$asadmin_program" start-domain "${domain_dir[@]}" "$DOMAIN" >"$work/output" 2>&1 ||
    fail "the domain does not start: $(tail -n 5 "$work/output")"
fi

# A new domain has no password and lets anyone in who is on the machine; give it the one we were told.
printf 'AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=%s\n' "$ADMIN_PASSWORD" >"$work/first"
if "$asadmin_program" --host localhost --port "$ADMIN_PORT" --user "$ADMIN_USER" --passwordfile "$work/first" \
  --interactive=false list-applications >/dev/null 2>&1; then
  say "giving $ADMIN_USER a password"
  "$asadmin_program" --host localhost --port "$ADMIN_PORT" --user "$ADMIN_USER" --passwordfile "$work/first" \
    --interactive=false change-admin-password >"$work/output" 2>&1 ||
    fail "cannot give $ADMIN_USER a password: $(tail -n 3 "$work/output")"
fi
rm -f "$work/first"
run list-applications >"$work/output" 2>&1 ||
  fail "cannot log in as $ADMIN_USER on port $ADMIN_PORT; is ADMIN_PASSWORD right? $(tail -n 3 "$work/output")"

if listed list-applications ledstjarnan; then
  say "taking the running version away"
  asadmin undeploy ledstjarnan
fi

say "secrets, as password aliases"
alias_of() { # alias_of <name> <secret>
  local command=create-password-alias
  if listed list-password-aliases "$1"; then
    command=update-password-alias
  fi
  printf 'AS_ADMIN_PASSWORD=%s\nAS_ADMIN_ALIASPASSWORD=%s\n' "$ADMIN_PASSWORD" "$2" >"$work/alias"
  "$asadmin_program" --host localhost --port "$ADMIN_PORT" --user "$ADMIN_USER" --passwordfile "$work/alias" \
    --interactive=false "$command" "$1" >"$work/output" 2>&1 ||
    fail "asadmin $command $1 failed: $(tail -n 3 "$work/output")"
  rm -f "$work/alias"
}
alias_of ledstjarnan.db-app "$DB_APP_PASSWORD"
alias_of ledstjarnan.db-owner "$DB_OWNER_PASSWORD"
alias_of ledstjarnan.person-key "$PERSON_KEY"
alias_of ledstjarnan.audit-key "$AUDIT_KEY"
[ -z "${LDAP_BIND_PASSWORD:-}" ] || alias_of ledstjarnan.ldap-password "$LDAP_BIND_PASSWORD"
[ -z "${MAIL_PASSWORD:-}" ] || alias_of ledstjarnan.mail "$MAIL_PASSWORD"

say "listeners, compression, roles"
config=configs.config.server-config
http=$config.network-config.protocols.protocol.http-listener-1.http
listener=$config.network-config.network-listeners.network-listener
iiop=$config.iiop-service.iiop-listener
later set \
  "$listener.http-listener-1.address=$HTTP_ADDRESS" \
  "$listener.http-listener-1.port=$HTTP_PORT" \
  "$listener.http-listener-2.enabled=false" \
  "$listener.admin-listener.address=127.0.0.1" \
  "$iiop.orb-listener-1.address=127.0.0.1" \
  "$iiop.SSL.address=127.0.0.1" \
  "$iiop.SSL.enabled=false" \
  "$iiop.SSL_MUTUALAUTH.address=127.0.0.1" \
  "$iiop.SSL_MUTUALAUTH.enabled=false" \
  "$config.admin-service.jmx-connector.system.address=127.0.0.1" \
  "$config.admin-service.jmx-connector.system.enabled=false" \
  "$config.jms-service.type=DISABLED" \
  "$http.compression=on" \
  "$http.compression-min-size-bytes=1024" \
  "$http.compressable-mime-type=text/html,text/xml,text/plain,text/css,text/javascript,application/javascript,application/json,image/svg+xml" \
  "$http.xpowered-by=false" \
  "$http.header-buffer-length-bytes=32768" \
  "$http.server-header=false" \
  "$http.trace-enabled=false" \
  "$http.scheme-mapping=X-Forwarded-Proto" \
  "$config.security-service.activate-default-principal-to-role-mapping=true"
later set-openapi-configuration --enabled=false
later set-metrics-configuration --enabled=false --dynamic=false

if [ -n "${CLUSTER_MEMBERS:-}" ]; then
  say "data grid of $CLUSTER_MEMBERS"
  host_aware=true
  [ "${CLUSTER_SAME_HOST:-false}" != true ] || host_aware=false
  later set-hazelcast-configuration --enabled=true --dynamic=false --clustermode tcpip \
    --tcpipmembers "$CLUSTER_MEMBERS" --interfaces "$CLUSTER_ADDRESS" --startport "$CLUSTER_PORT" \
    --dasport "$CLUSTER_PORT" --clustername ledstjarnan --hostawarepartitioning "$host_aware"
  store=hazelcast
else
  later set-hazelcast-configuration --enabled=false --dynamic=false
  store=memory
fi
later set \
  "$config.availability-service.availability-enabled=true" \
  "$config.availability-service.web-container-availability.availability-enabled=true" \
  "$config.availability-service.web-container-availability.persistence-type=$store" \
  "$config.availability-service.web-container-availability.persistence-scope=modified-session"

say "Java options"
jvm_options=$(run list-jvm-options)
while IFS= read -r option; do
  option=${option%% *}
  case $option in
    -Xmx* | -Duser.timezone=* | -Dfile.encoding=* | -Dhazelcast.max.no.heartbeat.seconds=* | -Dhazelcast.heartbeat.interval.seconds=* | -Dhazelcast.operation.call.timeout.millis=*)
      later delete-jvm-options "$option"
      ;;
  esac
done <<<"$jvm_options"
later create-jvm-options "-Xmx$HEAP:-Duser.timezone=Europe/Stockholm:-Dfile.encoding=UTF-8"
if [ "$store" = hazelcast ]; then
  # A node that hangs is given up after 8 seconds, rather than after a minute in which nobody can log in.
  later create-jvm-options "-Dhazelcast.max.no.heartbeat.seconds=8:-Dhazelcast.heartbeat.interval.seconds=1:-Dhazelcast.operation.call.timeout.millis=10000"
fi

flush

say "database pools"
installed=$(run list-libraries 2>/dev/null || true)
driver=$(basename "$JDBC_DRIVER")
for old in $(grep -oE '^postgresql-[^ ]*\.jar' <<<"$installed" || true); do
  [ "$old" = "$driver" ] || asadmin remove-library "$old"
done
grep -qxF "$driver" <<<"$installed" || asadmin add-library "$JDBC_DRIVER"
url="jdbc:postgresql://$DB_HOST:$DB_PORT/$DB_NAME?connectTimeout=3&socketTimeout=20&loginTimeout=5&tcpKeepAlive=true&ApplicationName=ledstjarnan"
[ -z "${DB_OPTIONS:-}" ] || url="$url&$DB_OPTIONS"
pool() { # pool <resource> <user> <alias> <most connections>
  if listed list-jdbc-resources "jdbc/$1"; then
    asadmin delete-jdbc-resource "jdbc/$1"
  fi
  if listed list-jdbc-connection-pools "$1"; then
    asadmin delete-jdbc-connection-pool "$1"
  fi
  asadmin create-jdbc-connection-pool \
    --datasourceclassname org.postgresql.ds.PGSimpleDataSource --restype javax.sql.DataSource \
    --steadypoolsize 0 --maxpoolsize "$4" --poolresize 2 --maxwait 5000 \
    --isconnectvalidatereq=true --validationmethod custom-validation \
    --validationclassname org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation \
    --validateatmostonceperiod 1 --failconnection=false --statementtimeout 15 --creationretryattempts 0 \
    --property "user=$(quoted "$2"):password=$(quoted "\${ALIAS=$3}"):url=$(quoted "$url")" "$1"
  asadmin create-jdbc-resource --connectionpoolid "$1" "jdbc/$1"
}
pool ledstjarnan "$DB_APP_USER" ledstjarnan.db-app 30
pool ledstjarnan-owner "$DB_OWNER_USER" ledstjarnan.db-owner 4

say "directory"
if listed list-auth-realms ledstjarnan; then
  asadmin delete-auth-realm ledstjarnan
fi
realm="directory=$(quoted "$LDAP_URL"):base-dn=$(quoted "$LDAP_PEOPLE_DN"):group-base-dn=$(quoted "$LDAP_GROUPS_DN")"
realm="$realm:jaas-context=ldapRealm:search-filter=$(quoted "$LDAP_USER_FILTER")"
realm="$realm:group-search-filter=$(quoted "$LDAP_GROUP_FILTER"):group-target=$(quoted "$LDAP_GROUP_NAME")"
if [ -n "${LDAP_BIND_DN:-}" ]; then
  realm="$realm:search-bind-dn=$(quoted "$LDAP_BIND_DN"):search-bind-password=$(quoted '${ALIAS=ledstjarnan.ldap-password}')"
fi
asadmin create-auth-realm --classname com.sun.enterprise.security.auth.realm.ldap.LDAPRealm --property "$realm" ledstjarnan

say "mail"
if listed list-javamail-resources mail/ledstjarnan; then
  asadmin delete-javamail-resource mail/ledstjarnan
fi
if [ -n "${MAIL_HOST:-}" ]; then
  mail="mail.smtp.port=${MAIL_PORT:-25}:mail.smtp.starttls.enable=${MAIL_STARTTLS:-false}:mail.smtp.starttls.required=${MAIL_STARTTLS:-false}"
  mail="$mail:mail.smtp.connectiontimeout=10000:mail.smtp.timeout=20000:mail.smtp.writetimeout=20000"
  if [ -n "${MAIL_USER:-}" ]; then
    mail="$mail:mail.smtp.auth=true:mail.smtp.user=$(quoted "$MAIL_USER"):mail.smtp.password=$(quoted '${ALIAS=ledstjarnan.mail}')"
  fi
  asadmin create-javamail-resource --mailhost "$MAIL_HOST" --mailuser "${MAIL_USER:-none}" --fromaddress "$MAIL_FROM" \
    --property "$mail" mail/ledstjarnan
fi

say "the application's own settings"
run get 'property.*' 2>/dev/null >"$work/settings" || : >"$work/settings"
setting() { # setting <name> <value>; an empty value takes the setting away
  case $2 in
    '') ! grep -qF "payara.microprofile.$1=" "$work/settings" || later delete-config-property --source=domain --propertyName="$1" ;;
    *[!A-Za-z0-9.,:/=%@_-]*) asadmin set-config-property --source=domain --propertyName="$1" --propertyValue="$2" ;;
    *) later set-config-property --source=domain --propertyName="$1" --propertyValue="$2" ;;
  esac
}
setting ledstjarnan.base-url "$BASE_URL"
setting ledstjarnan.mail-from "${MAIL_FROM:-ledstjarnan@localhost}"
setting ledstjarnan.demo false
setting ledstjarnan.trusted-proxies "${TRUSTED_PROXIES:-127.0.0.1}"
setting ledstjarnan.audit-heads-dir "${AUDIT_HEADS_DIR:-}"
setting ledstjarnan.archive.schemas "${ARCHIVE_SCHEMAS_DIR:-}"
setting ledstjarnan.routines-dir "${ROUTINES_DIR:-}"
setting ledstjarnan.register-dir "${REGISTER_DIR:-}"
setting ledstjarnan.register-url "${REGISTER_URL:-}"
setting ledstjarnan.kolada-url "${KOLADA_URL:-}"
setting ledstjarnan.kolada-proxy "${KOLADA_PROXY:-}"
# The night's mirroring of groups asks the directory as the realm does; its password is the alias of the same name.
setting ledstjarnan.ldap-url "$LDAP_URL"
setting ledstjarnan.ldap-people "$LDAP_PEOPLE_DN"
setting ledstjarnan.ldap-groups "$LDAP_GROUPS_DN"
setting ledstjarnan.ldap-user-filter "$LDAP_USER_FILTER"
setting ledstjarnan.ldap-group-filter "$LDAP_GROUP_FILTER"
setting ledstjarnan.ldap-group-name "$LDAP_GROUP_NAME"
setting ledstjarnan.ldap-bind-dn "${LDAP_BIND_DN:-}"
flush

say "restarting the domain"
asadmin_restart() {
  "$asadmin_program" stop-domain "${domain_dir[@]}" "$DOMAIN" >"$work/output" 2>&1 &&
    "$asadmin_program" start-domain "${domain_dir[@]}" "$DOMAIN" >"$work/output" 2>&1
}
asadmin_restart || fail "the domain does not restart: $(tail -n 5 "$work/output")"

say "deploying $(basename "$ear")"
asadmin deploy --name ledstjarnan --availabilityenabled=true "$ear"

say "waiting until the application is ready"
host=$HTTP_ADDRESS
[ "$host" != 0.0.0.0 ] || host=127.0.0.1
for _ in $(seq 150); do
  if exec 3<>"/dev/tcp/$host/$HTTP_PORT"; then
    printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
    read -r -t 5 answer <&3 || answer=
    exec 3>&-
    case $answer in
      *' 200 '*)
        say "ready at http://$host:$HTTP_PORT/ (users: $BASE_URL)"
        exit 0
        ;;
    esac
  fi 2>/dev/null
  sleep 2
done
fail "deployed, but not ready after 5 minutes; the server log says why (most often the database cannot be reached)"

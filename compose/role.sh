#!/bin/sh
# Makes the role the bot connects as: it owns the bot's tables and nothing else, and is no superuser. PostgreSQL's image
# runs this once, for a new volume. For a volume made before this file, and for a new password:
#   docker compose exec database sh /docker-entrypoint-initdb.d/role.sh
set -eu
psql --set ON_ERROR_STOP=1 --set password="$BOT_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
select 'create role bot' where not exists (select from pg_roles where rolname = 'bot') \gexec
alter role bot login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'password';
select format('revoke all on database %I from public', current_database()) \gexec
select format('grant connect, temporary on database %I to bot', current_database()) \gexec
-- The bot applies its own migrations, so it makes tables in this schema.
revoke all on schema public from public;
grant usage, create on schema public to bot;
-- What an older volume holds becomes the bot's; a sequence follows its table.
select format('alter %s public.%I owner to bot', case relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, relname)
  from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i') and c.relkind = 'S') \gexec
select format('alter type public.%I owner to bot', typname) from pg_type
  where typnamespace = 'public'::regnamespace and typtype in ('e', 'd') \gexec
select format('alter routine %s owner to bot', oid::regprocedure) from pg_proc
  where pronamespace = 'public'::regnamespace \gexec
SQL

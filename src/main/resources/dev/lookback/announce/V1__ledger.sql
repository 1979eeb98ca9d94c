-- Read by SQLite and by PostgreSQL. Times are milliseconds since 1970, flags 0 or 1, lists lines.

-- A page that may be announced, once as what is to come and once as a recap.
create table item (
  id bigint primary key,
  source text not null,
  path text not null,
  kind text not null,
  -- Pages of one event share a subject, and a room hears of a subject once.
  subject bigint not null,
  -- By which a page is known again under another path, the surest first.
  traits text not null,
  page_print text not null,
  event_print text not null,
  gone_at bigint,
  -- Whether it was there when its source was first seen.
  early integer not null,
  unique (source, path, kind)
);

-- What was there when a source was first seen is no news.
create table source (
  name text primary key
);

create table room (
  id text primary key,
  -- Items up to this one were there before anybody asked for them here.
  baseline bigint not null,
  filter text not null,
  active integer not null,
  paused integer not null default 0,
  failures integer not null default 0,
  retry_at bigint,
  trouble text
);

create table post (
  id bigint primary key,
  room text not null references room (id),
  -- Nothing for a digest, which tells of several.
  subject bigint,
  digest bigint references post (id),
  state text not null,
  alone integer not null default 0,
  stale integer not null default 0,
  -- Whether its thread or its passing on may be missing, and when to try that again.
  incomplete integer not null default 0,
  complete_at bigint,
  marker text not null,
  generation integer not null default 0,
  anchor text,
  message text,
  print text,
  title text,
  reason text,
  noticed_at bigint not null,
  posted_at bigint,
  unique (room, subject),
  unique (room, marker)
);

create index post_open on post (room) where state in ('DUE', 'SENDING') or stale = 1 or incomplete = 1;
create index post_subject on post (subject);
create index post_digest on post (digest);

-- Who does the posting. It beats for as long as it lives.
create table claim (
  name text primary key,
  owner text not null,
  beat bigint not null
);

create table subscription (
  room text primary key,
  language text not null,
  kinds text not null,
  cities text not null,
  tags text not null,
  languages text not null,
  announce_last integer not null,
  roles text not null,
  thread integer not null,
  crossposted integer not null,
  subscribed_by text not null,
  subscribed_at bigint not null
);

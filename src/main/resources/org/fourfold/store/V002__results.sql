-- Results of planning, what this workspace remembers about itself, and who changed what when.

create table if not exists "plan" (
  "id" bigint generated always as identity primary key,
  "at" timestamp(9) with time zone not null,
  "scenario" varchar(100) not null,
  "focus" varchar(40) not null,
  "goal" varchar(40) not null,
  "status" varchar(40) not null,
  "objective" double precision,
  "input_hash" varchar(64) not null,
  "outcome" binary large object not null
);

create index if not exists "plan_of" on "plan" ("scenario", "focus", "goal", "id");

create table if not exists "setting" (
  "name" varchar(100) primary key,
  "value" varchar(4000) not null
);

create table if not exists "audit" (
  "id" bigint generated always as identity primary key,
  "at" timestamp(9) with time zone not null,
  "action" varchar(200) not null,
  "change" varchar(20) not null constraint "audit_change" check ("change" in ('added', 'changed', 'removed', 'replaced')),
  "table" varchar(40) not null,
  "row" varchar(1000) not null,
  "column" varchar(60) not null,
  "from" varchar(4000) not null,
  "to" varchar(4000) not null
);

-- Whose account of the machine each change was made with. A table of its own: adding a column would
-- copy the table, and a file left half copied by a power cut would hold what no script makes.

create table if not exists "audit_by" (
  "id" bigint primary key,
  "who" varchar(100) not null
);

-- The tables of the planning folder. Codes and references are checked by the domain,
-- because a planner works through states in which they do not agree yet.

create table if not exists "department" (
  "place" bigint primary key,
  "name" varchar(4000),
  "currency" varchar(4000),
  "price_year" varchar(4000),
  "benefit_unit" varchar(4000),
  "objective" varchar(40) constraint "department_objective" check ("objective" in ('most-benefit', 'least-cost', 'best-value')),
  "worth_per_utility" double precision not null,
  "count_income" boolean not null,
  "opening_cash" numeric(24, 8),
  "cash_reserve" numeric(24, 8),
  "surplus_rate" double precision not null,
  "discount_rate" double precision not null
);

create table if not exists "periods" (
  "place" bigint primary key,
  "period" varchar(100),
  "start" date,
  "days" integer not null constraint "periods_days" check ("days" >= 1 and "days" <= 3660)
);

create table if not exists "cost_centres" (
  "place" bigint primary key,
  "cost_centre" varchar(100),
  "name" varchar(4000)
);

create table if not exists "capacities" (
  "place" bigint primary key,
  "capacity" varchar(100),
  "name" varchar(4000),
  "unit" varchar(4000),
  "cost_centre" varchar(100),
  "storable" boolean not null,
  "holding_cost" numeric(24, 8),
  "opening_stock" double precision not null constraint "capacities_opening_stock" check ("opening_stock" >= 0)
);

create table if not exists "availability" (
  "place" bigint primary key,
  "capacity" varchar(100),
  "period" varchar(100),
  "amount" double precision not null constraint "availability_amount" check ("amount" >= 0)
);

create table if not exists "requirements" (
  "place" bigint primary key,
  "capacity" varchar(100),
  "period" varchar(100),
  "amount" double precision not null constraint "requirements_amount" check ("amount" >= 0)
);

create table if not exists "resources" (
  "place" bigint primary key,
  "resource" varchar(100),
  "name" varchar(4000),
  "category" varchar(4000),
  "unit" varchar(4000),
  "cost_centre" varchar(100),
  "spend_category" varchar(100),
  "unit_cost" numeric(24, 8),
  "minimum" double precision not null constraint "resources_minimum" check ("minimum" >= 0),
  "maximum" double precision constraint "resources_maximum" check ("maximum" >= 0),
  "whole_units" boolean not null,
  "in_post" double precision constraint "resources_in_post" check ("in_post" >= 0),
  "hire_cost" numeric(24, 8),
  "release_cost" numeric(24, 8),
  "largest_change" double precision constraint "resources_largest_change" check ("largest_change" >= 0),
  "status" varchar(40) constraint "resources_status" check ("status" in ('active', 'suspended', 'planned'))
);

create table if not exists "resource_periods" (
  "place" bigint primary key,
  "resource" varchar(100),
  "period" varchar(100),
  "unit_cost" numeric(24, 8),
  "minimum" double precision constraint "resource_periods_minimum" check ("minimum" >= 0),
  "maximum" double precision constraint "resource_periods_maximum" check ("maximum" >= 0)
);

create table if not exists "resource_yields" (
  "place" bigint primary key,
  "resource" varchar(100),
  "capacity" varchar(100),
  "amount" double precision not null
);

create table if not exists "services" (
  "place" bigint primary key,
  "service" varchar(100),
  "name" varchar(4000),
  "setting" varchar(4000),
  "unit" varchar(4000),
  "cost_centre" varchar(100),
  "spend_category" varchar(100),
  "utility" double precision not null,
  "tariff" numeric(24, 8),
  "variable_cost" numeric(24, 8),
  "minimum" double precision not null constraint "services_minimum" check ("minimum" >= 0),
  "maximum" double precision constraint "services_maximum" check ("maximum" >= 0),
  "whole_units" boolean not null,
  "length_of_stay" double precision constraint "services_length_of_stay" check ("length_of_stay" >= 0),
  "opening_backlog" double precision not null constraint "services_opening_backlog" check ("opening_backlog" >= 0),
  "backlog_penalty" numeric(24, 8),
  "leaving_share" double precision not null constraint "services_leaving_share" check ("leaving_share" >= 0 and "leaving_share" <= 1),
  "payment_delay_periods" integer not null constraint "services_payment_delay_periods" check ("payment_delay_periods" >= 0 and "payment_delay_periods" <= 1000)
);

create table if not exists "service_uses" (
  "place" bigint primary key,
  "service" varchar(100),
  "capacity" varchar(100),
  "amount" double precision not null,
  "per" varchar(40) constraint "service_uses_per" check ("per" in ('unit', 'day'))
);

create table if not exists "demand" (
  "place" bigint primary key,
  "service" varchar(100),
  "period" varchar(100),
  "amount" double precision not null constraint "demand_amount" check ("amount" >= 0)
);

create table if not exists "information_jobs" (
  "place" bigint primary key,
  "job" varchar(100),
  "name" varchar(4000),
  "kind" varchar(4000),
  "unit" varchar(4000),
  "value" double precision not null,
  "minimum" double precision not null constraint "information_jobs_minimum" check ("minimum" >= 0),
  "maximum" double precision constraint "information_jobs_maximum" check ("maximum" >= 0),
  "turnaround_periods" integer not null constraint "information_jobs_turnaround_periods" check ("turnaround_periods" >= 0 and "turnaround_periods" <= 1000),
  "opening_backlog" double precision not null constraint "information_jobs_opening_backlog" check ("opening_backlog" >= 0),
  "backlog_penalty" numeric(24, 8)
);

create table if not exists "information_uses" (
  "place" bigint primary key,
  "job" varchar(100),
  "capacity" varchar(100),
  "amount" double precision not null
);

create table if not exists "information_volumes" (
  "place" bigint primary key,
  "job" varchar(100),
  "period" varchar(100),
  "amount" double precision not null constraint "information_volumes_amount" check ("amount" >= 0)
);

create table if not exists "service_information" (
  "place" bigint primary key,
  "service" varchar(100),
  "job" varchar(100),
  "amount" double precision not null constraint "service_information_amount" check ("amount" >= 0)
);

create table if not exists "spend_categories" (
  "place" bigint primary key,
  "spend_category" varchar(100),
  "name" varchar(4000)
);

create table if not exists "obligations" (
  "place" bigint primary key,
  "spend_category" varchar(100),
  "period" varchar(100),
  "amount" numeric(24, 8) constraint "obligations_amount" check ("amount" >= 0),
  "cost_centre" varchar(100)
);

create table if not exists "funding_sources" (
  "place" bigint primary key,
  "source" varchar(100),
  "name" varchar(4000),
  "kind" varchar(40) constraint "funding_sources_kind" check ("kind" in ('budget', 'insurer', 'grant', 'loan', 'reserve', 'overdraft')),
  "cost_rate" double precision not null,
  "minimum" numeric(24, 8) constraint "funding_sources_minimum" check ("minimum" >= 0),
  "maximum" numeric(24, 8) constraint "funding_sources_maximum" check ("maximum" >= 0),
  "maximum_total" numeric(24, 8) constraint "funding_sources_maximum_total" check ("maximum_total" >= 0),
  "from" varchar(100),
  "to" varchar(100),
  "term_periods" integer constraint "funding_sources_term_periods" check ("term_periods" >= 1 and "term_periods" <= 1000),
  "repayment" varchar(40) constraint "funding_sources_repayment" check ("repayment" in ('bullet', 'annuity', 'equal'))
);

create table if not exists "funding_cover" (
  "place" bigint primary key,
  "source" varchar(100),
  "spend_category" varchar(100),
  "amount" double precision not null constraint "funding_cover_amount" check ("amount" >= 0)
);

create table if not exists "contracts" (
  "place" bigint primary key,
  "source" varchar(100),
  "service" varchar(100),
  "type" varchar(40) constraint "contracts_type" check ("type" in ('block', 'tariff', 'capitation')),
  "rate" numeric(24, 8) constraint "contracts_rate" check ("rate" >= 0),
  "cap" numeric(24, 8) constraint "contracts_cap" check ("cap" >= 0)
);

create table if not exists "budgets" (
  "place" bigint primary key,
  "cost_centre" varchar(100),
  "spend_category" varchar(100),
  "period" varchar(100),
  "amount" numeric(24, 8) constraint "budgets_amount" check ("amount" >= 0)
);

create table if not exists "rules" (
  "place" bigint primary key,
  "rule" varchar(100),
  "name" varchar(4000),
  "sense" varchar(40) constraint "rules_sense" check ("sense" in ('<=', '=', '>=')),
  "period" varchar(100),
  "amount" double precision not null,
  "reason" varchar(4000)
);

create table if not exists "rule_terms" (
  "place" bigint primary key,
  "rule" varchar(100),
  "kind" varchar(40) constraint "rule_terms_kind" check ("kind" in ('service', 'resource', 'information', 'funding')),
  "code" varchar(100),
  "coefficient" double precision not null
);

create table if not exists "scenarios" (
  "place" bigint primary key,
  "scenario" varchar(100),
  "name" varchar(4000),
  "parent" varchar(100)
);

create table if not exists "assumptions" (
  "place" bigint primary key,
  "scenario" varchar(100),
  "order" integer not null constraint "assumptions_order" check ("order" >= 0),
  "file" varchar(4000),
  "where" varchar(4000),
  "field" varchar(4000),
  "operation" varchar(40) constraint "assumptions_operation" check ("operation" in ('set', 'scale', 'add')),
  "value" varchar(4000),
  "low" double precision,
  "high" double precision,
  "reason" varchar(4000),
  "source" varchar(4000),
  "owner" varchar(4000),
  "date" date
);

create table if not exists "uncertainty" (
  "place" bigint primary key,
  "file" varchar(100),
  "where" varchar(100),
  "field" varchar(100),
  "distribution" varchar(40) constraint "uncertainty_distribution" check ("distribution" in ('triangular', 'normal', 'lognormal', 'poisson', 'empirical')),
  "p1" double precision,
  "p2" double precision,
  "p3" double precision,
  "group" varchar(4000),
  "correlation" double precision not null constraint "uncertainty_correlation" check ("correlation" >= -1 and "correlation" <= 1)
);

create table if not exists "actuals" (
  "place" bigint primary key,
  "kind" varchar(40) constraint "actuals_kind" check ("kind" in ('service', 'resource', 'capacity', 'spend')),
  "code" varchar(100),
  "period" varchar(100),
  "amount" double precision not null
);

-- A decided analysis that was taken up again, with why and the decision that held until then.
create table risk_reopening (
    id             bigint primary key default nextval('entity_id'),
    analysis_id    bigint         not null references risk_analysis,
    because        varchar(10000) not null,
    decided_on     date           not null,
    decision_words varchar(10000) not null,
    decided_by_id  bigint         not null references employee,
    by_id          bigint         not null references employee,
    at             timestamptz    not null
);
create index risk_reopening_analysis on risk_reopening (analysis_id, at);
revoke update, delete, truncate on risk_reopening from ${app_role};

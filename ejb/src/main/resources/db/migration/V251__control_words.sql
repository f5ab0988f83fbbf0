-- The municipality's words for results and its categories of risks are kept on a page: what has been used stays as it was, and is only
-- no longer offered.
alter table control_result add version bigint not null default 0, add in_use boolean not null default true;
alter table control_category add version bigint not null default 0, add in_use boolean not null default true;
create unique index control_result_word_once on control_result (lower(word));
create unique index control_category_name_once on control_category (lower(name));
grant update (version, word, in_use) on control_result to ${app_role};
grant update (version, name, in_use) on control_category to ${app_role};

-- What has been said of a control, or decided in a plan, keeps its word.
create function control_result_kept() returns trigger language plpgsql as $$
begin
    if new.word <> old.word
            and (exists (select 1 from control_performance f where f.result_id = old.id)
                or exists (select 1 from control_outcome o where o.word = old.word)) then
        raise exception 'the word has been used';
    end if;
    return new;
end $$;
create trigger control_result_kept before update on control_result for each row execute function control_result_kept();

create function control_category_kept() returns trigger language plpgsql as $$
begin
    if new.name <> old.name and exists (select 1 from control_risk c where c.category_id = old.id) then
        raise exception 'the category has been used';
    end if;
    return new;
end $$;
create trigger control_category_kept before update on control_category for each row execute function control_category_kept();

-- A result of self-monitoring is told by the word that is offered today.
create or replace view control_due as
select p.id as plan_id, p.number as plan_number, p.for_year, m.id as moment_id, m.position, m.words as moment, m.responsible_id,
    m.list_id, r.id as plan_risk_id, r.risk_id, x.for_month,
    cast(make_date(p.for_year, x.for_month, 1) + interval '1 month' as date) - 1 as due,
    f.id as performance_id, f.words, f.deviation, f.by_id, k.rounds, k.score_right, k.score_of,
    coalesce(w.meaning, k.meaning) as meaning,
    coalesce(w.word, (select c.word from control_result c where c.meaning = k.meaning and c.in_use order by c.place limit 1)) as word,
    coalesce(f.done_on, k.done_on) as done_on
from control_plan p
join control_moment m on m.plan_id = p.id and not m.struck
join control_risk r on r.id = m.risk_id and not r.struck
cross join lateral (select cast(t.month as int) as for_month,
    coalesce(lag(cast(t.month as int)) over (order by cast(t.month as int)), 0) as before
    from unnest(string_to_array(m.months, ',')) as t(month)) x
left join control_performance f on f.moment_id = m.id and f.for_month = x.for_month
left join control_result w on w.id = f.result_id
left join lateral (
    select count(*) as rounds, sum(c.score_right) as score_right, sum(c.score_of) as score_of,
        cast(max(c.ended_at) at time zone 'Europe/Stockholm' as date) as done_on,
        case when count(*) = 0 then null
            when coalesce(sum(c.score_of), 0) = 0 then 'UNCERTAIN'
            when count(*) filter (where c.score_right * 100 < v.target * c.score_of) = 0 then 'FINE'
            when sum(c.score_right) * 100 >= max(v.target) * sum(c.score_of) then 'MINOR'
            else 'MAJOR' end as meaning
    from check_round c join check_list_version v on v.id = c.version_id
    where m.list_id is not null and v.list_id = m.list_id and c.status = 'SIGNED'
        and c.ended_at >= cast(make_date(p.for_year, x.before + 1, 1) as timestamp) at time zone 'Europe/Stockholm'
        and c.ended_at < (cast(make_date(p.for_year, x.for_month, 1) as timestamp) + interval '1 month') at time zone 'Europe/Stockholm'
) k on true
where p.status = 'DECIDED';

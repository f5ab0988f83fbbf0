-- How many measures a case has and how many of them hinder closing, for the case page, which asks for no more.
create view case_measure_count as
select origin_id as deviation_id, count(*) as measures, count(*) filter (where status = 'PLANNED') as not_ended
from measure where origin = 'DEVIATION'
group by origin_id;

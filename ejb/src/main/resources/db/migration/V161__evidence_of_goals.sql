-- Goals and their follow-up are here now: those that hold show it, and outcomes that are late are wanting.
update regulation_requirement
set evidence = array_to_string(array_replace(string_to_array(evidence, ','), 'GOALS', 'GOALS_DECIDED,OUTCOMES_LATE'), ',')
where 'GOALS' = any(string_to_array(evidence, ','));

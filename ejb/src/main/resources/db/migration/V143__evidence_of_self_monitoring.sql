-- Self-monitoring is no part that is missing any more: what has been checked shows it, and what is late is wanting.
update regulation_requirement
set evidence = array_to_string(array_replace(string_to_array(evidence, ','), 'SELF_MONITORING',
    'CHECKS_SIGNED,CHECKS_LATE,UNITS_UNCHECKED,CHECK_FINDINGS_OPEN'), ',')
where 'SELF_MONITORING' = any(string_to_array(evidence, ','));

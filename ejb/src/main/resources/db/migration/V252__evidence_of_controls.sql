-- Internal control answers to the risks that are found: controls carried out, and those that were not.
update regulation_requirement
set evidence = evidence || ',CONTROLS_CARRIED_OUT,CONTROLS_LATE'
where 'RISK_ANALYSES' = any(string_to_array(evidence, ','));

-- The chapter shows the categories of social services too.
update report_definition_chapter c set heading = 'Kategorier och allvarlighet', role = 'KVALITETSSAMORDNARE',
    guidance = 'Vilka slags händelser som rapporteras i hälso- och sjukvården och i socialtjänst och LSS, hur allvarliga de är, och vad som har gjorts. Mönster i hälso- och sjukvården beskrivs tillsammans med MAS.'
from report_definition d where d.id = c.definition_id and d.code = 'sammanstallning' and c.heading = 'Hälso- och sjukvård';

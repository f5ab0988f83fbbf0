-- The headings as delivered: the nine that an investigation must show (SOSFS 2011:5 5 kap.), and the two accounts.
insert into lex_sarah_template (version_no, made_at, reason) values (1, '2026-11-22 00:00+01', 'Levererad med produkten: de nio punkterna i SOSFS 2011:5 5 kap.');

insert into lex_sarah_template_point (template_id, position, kind, heading, help)
select t.id, p.position, p.kind, p.heading, p.help
from lex_sarah_template t, (values
    (1, 'EVENT', 'Vad som hände och vilka konsekvenser det fick', 'Vad det rapporterade bestod i, och vilka konsekvenser det fick eller kunde ha fått för den enskilde.'),
    (2, 'NOTICED', 'När och hur det uppmärksammades', 'Dag, tid och på vilket sätt.'),
    (3, 'WHEN', 'När det inträffade', 'Dag och tid, eller den period det pågick.'),
    (4, 'INDIVIDUAL', 'Den enskildes egen berättelse', 'Vad den enskilde själv säger. Har den enskilde inte kunnat eller velat berätta, skriv varför.'),
    (5, 'RELATIVES', 'Närståendes berättelse', 'Vad närstående eller företrädare säger.'),
    (6, 'CAUSES', 'Orsaker', 'De orsaker som har identifierats, på flera nivåer. Syftet är att hitta brister i verksamheten, inte vem som bär skuld.'),
    (7, 'EARLIER', 'Om något liknande har hänt förut', 'Om det har hänt förut: varför hände det igen?'),
    (8, 'AGAIN', 'Om något liknande kan hända igen', 'Bedömningen, och vad den bygger på.'),
    (9, 'MEASURES', 'Åtgärder som har vidtagits', 'Vad som har gjorts för att avhjälpa eller undanröja, och när. Också vad som planeras för att det inte ska hända igen.'),
    (10, 'OTHER', 'Vad som i övrigt har kommit fram', 'Annat av betydelse. Skriv Inget ytterligare om det inte finns något.'),
    (11, 'STANDPOINT', 'Beslut eller ställningstagande', 'Skrivs när utredningen avslutas, av den som beslutar.')
) as p (position, kind, heading, help)
where t.version_no = 1;

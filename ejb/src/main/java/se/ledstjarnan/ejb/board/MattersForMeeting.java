package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.ledstjarnan.domain.board.BoardMatter;
import se.ledstjarnan.domain.board.BoardMatterActor;
import se.ledstjarnan.domain.board.BoardMatterParty;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.board.BoardMatters;
import se.ledstjarnan.domain.board.ItemOutcome;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Attested summaries of events and measures; what a meeting has noted counts as handed to the board. */
@ApplicationScoped
class MattersForMeeting implements MeetingSource {

    private static final Set<BoardMatterActor> SECRETARY = EnumSet.of(BoardMatterActor.SECRETARY);

    @Inject
    private BoardMatters matters;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return "board-matter";
    }

    @Override
    public String sql() {
        return "select 'board-matter:' || b.id, 'INFORMATION', case b.kind when 'HARM' then"
                + " 'Allvarlig vårdskada eller risk för en sådan' else 'Åtgärd av vikt' end"
                + " || case b.compartment when 'HEALTH_CARE' then ' i hälso- och sjukvård' else ' i socialtjänst och LSS' end,"
                + " b.summary, '/board/matter.xhtml?id=' || b.id, cast(b.attested_at as date)"
                + " from board_matter b where b.status = 'READY'";
    }

    @Override
    public Followed decided(Told told) {
        if (told.outcome() != ItemOutcome.NOTED) {
            return null;
        }
        return matters.find(Long.parseLong(told.id()))
                .filter(matter -> matter.getStatus() == BoardMatterStatus.READY
                        && !told.day().isBefore(LocalDate.ofInstant(matter.getRaisedAt(), ClockProducer.SWEDEN)))
                .map(matter -> hand(matter, told))
                .orElse(null);
    }

    private Followed hand(BoardMatter matter, Told told) {
        matter.hand(
                new BoardMatter.Minutes(told.day(), told.paragraph(), told.registerNumber()),
                new BoardMatterParty(told.by(), SECRETARY),
                clock.instant(),
                ClockProducer.SWEDEN);
        return Followed.carriedOut();
    }
}

package se.ledstjarnan.ejb.lexsarah;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import se.ledstjarnan.domain.lexsarah.LexSarahAccess;
import se.ledstjarnan.domain.lexsarah.LexSarahFacts;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Reads one lex Sarah case for its page. An unknown number and somebody else's case are both NotFoundException; what the reader is to
 * the case decides what is seen ({@link LexSarahAccess}).
 */
@Stateless
@DenyAll
public class LexSarahService {

    @Inject
    private LexSarahDesk desk;

    @Inject
    private LexSarahParts parts;

    @Inject
    private JpaLexSarahReads reads;

    @Inject
    private LexSarahPapers papers;

    @Inject
    private LexSarahTrail trail;

    @Inject
    private PerformerMeasures performers;

    @Inject
    private LawClocks law;

    /** Opens the case; the reading is written in the audit log. A tab that the reader has not is answered with the first one. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public LexSarahView open(String number, LexSarahTab tab) {
        LexSarahDesk.Reading reading = desk.forReading(number);
        trail.read(reading.lexSarah());
        return view(reading, tab);
    }

    /** The same case again within the same visit, as after a mistake in a form. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public LexSarahView again(String number, LexSarahTab tab) {
        return view(desk.forReading(number), tab);
    }

    /** Who changed the case last, for telling somebody whose change came second. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND})
    public LexSarahView.Step lastChange(String number) {
        LexSarahDesk.Reading reading = desk.forReading(number);
        List<LexSarahView.Step> steps = reads.of(
                        reading.lexSarah(),
                        EnumSet.of(LexSarahRecord.Part.TIMELINE),
                        reading.scope().day())
                .timeline();
        return steps.get(steps.size() - 1);
    }

    private LexSarahView view(LexSarahDesk.Reading reading, LexSarahTab tab) {
        List<LexSarahTab> tabs = LexSarahTab.of(reading.lexSarah(), reading.as());
        LexSarahTab open = LexSarahTab.open(tab, tabs);
        LexSarahRecord kept = parts.record(reading, open);
        boolean pasted = open == LexSarahTab.IVO && LexSarahParts.isPasted(reading.lexSarah());
        return new LexSarahView(
                parts.head(reading),
                parts.report(reading),
                IvoView.of(reading.lexSarah().getIvo()),
                tabs.isEmpty()
                        ? List.of()
                        : law.of(
                                LexSarahFacts.areas(reading.lexSarah()),
                                LexSarahFacts.of(reading.lexSarah(), ClockProducer.SWEDEN),
                                reading.at().now()),
                kept.timeline(),
                parts.standing(reading, kept),
                tabs,
                new LexSarahView.Parts(
                        kept.protections(),
                        kept.files(),
                        kept.sections(),
                        kept.earlier(),
                        kept.judgements(),
                        kept.told(),
                        pasted ? papers.text(reading, kept) : null,
                        open == LexSarahTab.MEASURES ? performers.measures(reading) : null));
    }
}

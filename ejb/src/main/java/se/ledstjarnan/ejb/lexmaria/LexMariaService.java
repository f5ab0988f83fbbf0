package se.ledstjarnan.ejb.lexmaria;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.lexmaria.LexMariaAccess;
import se.ledstjarnan.domain.lexmaria.LexMariaFacts;
import se.ledstjarnan.domain.lexmaria.LexMarias;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.ivo.IvoView;
import se.ledstjarnan.ejb.ivo.Paper;
import se.ledstjarnan.ejb.law.LawClocks;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Reads one lex Maria case for its page, and its documents. An unknown number and somebody else's case are both NotFoundException;
 * what the reader is to the case decides what is seen ({@link LexMariaAccess}).
 */
@Stateless
@DenyAll
public class LexMariaService {

    @Inject
    private LexMariaDesk desk;

    @Inject
    private LexMariaParts parts;

    @Inject
    private LexMariaTrail trail;

    @Inject
    private LexMariaPapers papers;

    @Inject
    private LexMarias cases;

    @Inject
    private LawClocks law;

    /** Opens the case; the reading is written in the audit log. A tab that the reader has not is answered with the first one. */
    @RolesAllowed(Roles.MEDARBETARE)
    public LexMariaView open(String number, LexMariaTab tab) {
        LexMariaDesk.Reading reading = desk.forReading(number);
        trail.read(reading.lexMaria());
        return view(reading, tab);
    }

    /** The same case again within the same visit, as after a mistake in a form. */
    @RolesAllowed(Roles.MEDARBETARE)
    public LexMariaView again(String number, LexMariaTab tab) {
        return view(desk.forReading(number), tab);
    }

    /** Who changed the case last, for telling somebody whose change came second. */
    @RolesAllowed(Roles.MEDARBETARE)
    public LexMariaView.Step lastChange(String number) {
        List<LexMariaView.Step> steps = parts.timeline(desk.forReading(number));
        return steps.get(steps.size() - 1);
    }

    /**
     * A document of the case; the notification only where it is decided that IVO is to be told. Leaves a trace in the audit log.
     *
     * @param files ids of the attachments that go into the package; others than those of the case are left out
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public Paper paper(String number, Paper.Kind kind, Set<Long> files) {
        LexMariaDesk.Reading reading = desk.forReadingWhole(number);
        if (kind != Paper.Kind.INVESTIGATION && !reading.lexMaria().isToNotify()) {
            throw new DomainException("lexmaria.notDecided");
        }
        trail.takenOut(reading.lexMaria());
        return papers.make(reading, kind, files);
    }

    private LexMariaView view(LexMariaDesk.Reading reading, LexMariaTab tab) {
        List<LexMariaTab> tabs = LexMariaTab.of(reading.as());
        boolean whole = LexMariaAccess.mayReadWhole(reading.as());
        return new LexMariaView(
                parts.head(reading),
                parts.report(reading),
                parts.matters(reading),
                IvoView.of(reading.lexMaria().getIvo()),
                whole
                        ? law.of(
                                LexMariaFacts.areas(),
                                LexMariaFacts.of(
                                        reading.lexMaria(),
                                        LexMariaAccess.mayReadLicensee(reading.as()),
                                        ClockProducer.SWEDEN),
                                reading.at().now())
                        : List.of(),
                whole ? parts.timeline(reading) : List.of(),
                parts.standing(reading),
                tabs,
                parts.of(reading, LexMariaTab.open(tab, tabs)));
    }
}

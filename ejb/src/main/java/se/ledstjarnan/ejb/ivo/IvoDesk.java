package se.ledstjarnan.ejb.ivo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.ivo.IvoCase;
import se.ledstjarnan.domain.ivo.IvoCases;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.Moment;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.shared.ClockProducer;

/**
 * Lays a case on the desk of whoever asks: loaded, rights worked out, version checked. A case that the caller has nothing to do with is
 * answered as one that does not exist, and the attempt is logged.
 *
 * @param <R> what somebody can be to the case
 */
public abstract class IvoDesk<C extends IvoCase, R extends Enum<R>> {

    private final CaseKind kind;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    protected IvoDesk(CaseKind kind) {
        this.kind = kind;
    }

    /** What somebody is to the case; empty for nothing. */
    protected abstract Set<R> actors(C of, Scope scope);

    /** Something of the caller's with what the caller is to it, at one moment. */
    protected record Laid<C, R>(C found, Set<R> as, Scope scope, Moment at) {}

    protected Laid<C, R> toRead(Optional<C> asked) {
        return laid(asked, AuditAction.READ);
    }

    /** Throws StaleDataException where somebody else was first. */
    protected Laid<C, R> toChange(Optional<C> asked, long version, IvoCases<C> cases) {
        Laid<C, R> laid = laid(asked, AuditAction.CHANGE);
        laid.found().checkVersion(version);
        cases.raiseVersion(laid.found());
        return laid;
    }

    private Laid<C, R> laid(Optional<C> asked, AuditAction tried) {
        C found = asked.orElseThrow(NotFoundException::new);
        Scope scope = user.scope();
        Set<R> as = actors(found, scope);
        if (as.isEmpty()) {
            audit.refused(tried, kind.subject(found));
            throw new NotFoundException();
        }
        return new Laid<>(found, as, scope, moment());
    }

    public boolean isReader(C of) {
        return !actors(of, user.scope()).isEmpty();
    }

    public Moment moment() {
        return new Moment(clock.instant(), ClockProducer.SWEDEN);
    }

    /** Numbers come from addresses and forms. */
    public static String clean(String number) {
        return number == null ? "" : number.replace("\0", "").strip();
    }
}

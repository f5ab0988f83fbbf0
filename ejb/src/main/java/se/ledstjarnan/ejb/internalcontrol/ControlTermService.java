package se.ledstjarnan.ejb.internalcontrol;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.internalcontrol.ControlCategory;
import se.ledstjarnan.domain.internalcontrol.ControlResult;
import se.ledstjarnan.domain.internalcontrol.ControlTerm;
import se.ledstjarnan.domain.internalcontrol.ControlTerms;
import se.ledstjarnan.domain.internalcontrol.ResultMeaning;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** Keeps the municipality's words for what controls show, and its categories of risks. */
@Stateless
@DenyAll
public class ControlTermService {

    @Inject
    private ControlTerms terms;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** What controls can show first, then the categories, each in their order. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public List<ControlTermRow> all() {
        List<Long> used = terms.used();
        List<ControlTermRow> rows = new ArrayList<>();
        for (ControlResult result : terms.results()) {
            rows.add(row(result, result.getMeaning(), used));
        }
        for (ControlCategory category : terms.categories()) {
            rows.add(row(category, null, used));
        }
        return rows;
    }

    private static ControlTermRow row(ControlTerm term, ResultMeaning meaning, List<Long> used) {
        return new ControlTermRow(
                term.getId(), term.getVersion(), meaning, term.getWord(), term.isInUse(), used.contains(term.getId()));
    }

    /** Throws at meaning or word. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void addResult(ResultMeaning meaning, String word) {
        add(ControlResult.after(terms.results(), meaning, word));
    }

    /** Throws at word. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void addCategory(String word) {
        add(ControlCategory.after(terms.categories(), word));
    }

    private void add(ControlTerm term) {
        terms.add(term);
        stored(term);
    }

    /** Throws at word; StaleDataException where somebody was first. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void rename(long id, long version, String word) {
        List<? extends ControlTerm> siblings = siblings(id);
        ControlTerm term = one(siblings, id);
        term.rename(word, terms.used().contains(id), siblings, version);
        stored(term);
    }

    /** Offers it, or offers it no longer. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void use(long id, long version, boolean inUse) {
        List<? extends ControlTerm> siblings = siblings(id);
        ControlTerm term = one(siblings, id);
        if (inUse) {
            term.takeIntoUse(version);
        } else {
            term.takeOutOfUse(siblings, version);
        }
        stored(term);
    }

    /** All of its sort. */
    private List<? extends ControlTerm> siblings(long id) {
        return Stream.of(terms.results(), terms.categories())
                .filter(each -> each.stream().anyMatch(term -> term.getId() == id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static ControlTerm one(List<? extends ControlTerm> all, long id) {
        return all.stream().filter(term -> term.getId() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    private void stored(ControlTerm term) {
        work.flush();
        audit.record(AuditAction.ADMINISTER, "control-term", term.getId(), null);
    }
}

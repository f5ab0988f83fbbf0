package se.ledstjarnan.ejb.report;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.ChapterTerms;
import se.ledstjarnan.domain.report.DefinitionStatus;
import se.ledstjarnan.domain.report.DefinitionTerms;
import se.ledstjarnan.domain.report.ReportDefinition;
import se.ledstjarnan.domain.report.ReportDefinitions;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** What reports are made of: copied and changed by those who keep the system and the quality work, without a programmer. */
@Stateless
@DenyAll
public class DefinitionService {

    private static final int LONGEST_CODE = 36;

    @Inject
    private ReportDefinitions definitions;

    @Inject
    private JpaMadeLists lists;

    @Inject
    private ReportSources sources;

    @Inject
    private MadeDesk desk;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public List<DefinitionRow> list() {
        return lists.definitions();
    }

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public DefinitionView open(long id) {
        ReportDefinition definition = definitions.find(id).orElseThrow(NotFoundException::new);
        List<String> numbers = MadeModel.numbers(
                definition.getChapters().stream().map(each -> each.getLevel()).toList());
        List<DefinitionView.Chapter> chapters = new ArrayList<>();
        definition
                .getChapters()
                .forEach(each -> chapters.add(
                        new DefinitionView.Chapter(each.getPosition(), numbers.get(chapters.size()), each.getTerms())));
        return new DefinitionView(
                id,
                definition.getVersion(),
                definition.getCode(),
                definition.getEdition(),
                definition.getStatus(),
                definition.getTerms(),
                chapters,
                definition.getChangedBy() == null
                        ? null
                        : definition.getChangedBy().getName(),
                definition.getChangedAt());
    }

    /** Figures to choose from. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public List<SourceChoice> sources() {
        return sources.choices();
    }

    /** A kind of report of one's own, that begins as another. @return its id */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public long copy(long id, String name) {
        ReportDefinition from = definitions.find(id).orElseThrow(NotFoundException::new);
        DefinitionTerms old = from.getTerms();
        DefinitionTerms terms = new DefinitionTerms(
                name,
                old.about(),
                old.periodKind(),
                old.writers(),
                old.approvers(),
                old.dueAfter(),
                old.partName(),
                false);
        ReportDefinition copy =
                from.copy(free(terms.name()), terms, desk.actor().employee(), clock.instant());
        return stored(copy);
    }

    private String free(String name) {
        String plain = FigureFiles.plain(name).replaceAll("^[^a-z]+", "").toLowerCase(Locale.ROOT);
        String base = plain.isEmpty() ? "rapport" : plain.substring(0, Math.min(LONGEST_CODE, plain.length()));
        String code = base;
        for (int i = 2; definitions.lastEdition(code) > 0; i++) {
            code = base + "-" + i;
        }
        return code;
    }

    /** The next edition of one in force, to be changed. @return its id */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public long change(long id) {
        ReportDefinition definition = definitions.find(id).orElseThrow(NotFoundException::new);
        if (definition.getStatus() != DefinitionStatus.IN_FORCE) {
            throw new DomainException("report.definitionNotInForce");
        }
        boolean begun = lists.definitions().stream()
                .anyMatch(each -> each.code().equals(definition.getCode()) && each.status() == DefinitionStatus.DRAFT);
        if (begun) {
            throw new DomainException("report.definitionBegun");
        }
        int next = definitions.lastEdition(definition.getCode()) + 1;
        return stored(definition.next(next, desk.actor().employee(), clock.instant()));
    }

    private long stored(ReportDefinition made) {
        definitions.add(made);
        work.flush();
        audit.record(AuditAction.CREATE, subject(made));
        return made.getId();
    }

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void describe(long id, long version, DefinitionTerms terms) {
        ReportDefinition definition = open(id, version);
        definition.describe(terms, desk.actor().employee(), clock.instant());
        changed(definition, AuditAction.CHANGE);
    }

    /** @param position null for a new chapter, last */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void chapter(long id, long version, Integer position, ChapterTerms terms) {
        ReportDefinition definition = open(id, version);
        if (position == null) {
            definition.add(terms, desk.actor().employee(), clock.instant());
        } else {
            definition.change(position, terms, desk.actor().employee(), clock.instant());
        }
        changed(definition, AuditAction.CHANGE);
    }

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void remove(long id, long version, int position) {
        ReportDefinition definition = open(id, version);
        definition.remove(position, desk.actor().employee(), clock.instant());
        changed(definition, AuditAction.CHANGE);
    }

    /** One step towards the beginning. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void raise(long id, long version, int position) {
        ReportDefinition definition = open(id, version);
        definition.raise(position, desk.actor().employee(), clock.instant());
        changed(definition, AuditAction.CHANGE);
    }

    /** Lets reports be drafted by it from now on; the edition before it is retired. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void enforce(long id, long version) {
        ReportDefinition definition = open(id, version);
        definitions.inForce(definition.getCode()).ifPresent(ReportDefinition::retire);
        work.flush();
        definition.enforce(sources.codes(), desk.actor().employee(), clock.instant());
        changed(definition, AuditAction.APPROVE);
    }

    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void retire(long id, long version) {
        ReportDefinition definition = open(id, version);
        definition.retire();
        changed(definition, AuditAction.STEP);
    }

    /** Throws away a draft that no report was made by. */
    @RolesAllowed({Roles.SYSTEMFORVALTARE, Roles.KVALITETSSAMORDNARE})
    public void discard(long id, long version) {
        ReportDefinition definition = open(id, version);
        definition.demandDraft();
        definitions.remove(definition);
        changed(definition, AuditAction.STEP);
    }

    private ReportDefinition open(long id, long version) {
        ReportDefinition definition = definitions.find(id).orElseThrow(NotFoundException::new);
        StaleDataException.check(version, definition.getVersion());
        return definition;
    }

    private void changed(ReportDefinition definition, AuditAction action) {
        work.flush();
        audit.record(action, subject(definition));
    }

    private static AuditSubject subject(ReportDefinition definition) {
        return AuditSubject.of(
                "report-definition", definition.getId(), definition.getCode() + "/" + definition.getEdition(), null);
    }
}

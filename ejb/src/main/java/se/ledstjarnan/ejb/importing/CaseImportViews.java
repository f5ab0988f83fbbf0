package se.ledstjarnan.ejb.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.ledstjarnan.domain.importing.CaseImport;
import se.ledstjarnan.domain.importing.ImportStatus;
import se.ledstjarnan.domain.organisation.Compartment;

/** Puts together what is shown of a file of old cases. */
@ApplicationScoped
class CaseImportViews {

    private static final JpaCaseImportRows.Found NOTHING =
            new JpaCaseImportRows.Found(List.of(), List.of(), List.of(), List.of(), List.of());

    @Inject
    private JpaCaseImports imports;

    @Inject
    private JpaCaseImportRows rows;

    @Inject
    private JpaImportProgress progress;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    CaseImportView of(CaseImport of) {
        boolean checked = of.getStatus() == ImportStatus.CHECKED;
        boolean columns = checked || of.getStatus() == ImportStatus.UPLOADED;
        JpaCaseImportRows.Found found = checked ? rows.found(of) : NOTHING;
        OldPlaces places = found.unknown().isEmpty() ? null : imports.places();
        return new CaseImportView(
                CaseImportRow.of(of),
                of.getVersion(),
                of.isReady(),
                of.getStatus().isUnderWay() ? progress.of(of.getId()) : 0,
                of.getPersonCount(),
                of.getFirstDay(),
                of.getLastDay(),
                columns ? imports.columns(of) : List.of(),
                found.unknown(),
                found.faults(),
                found.known(),
                found.rows(),
                found.years(),
                places == null ? List.of() : units(places),
                places == null ? List.of() : categories(places));
    }

    private static List<CaseImportView.Meaning> units(OldPlaces places) {
        return places.sortedUnits().stream()
                .map(unit -> new CaseImportView.Meaning(String.valueOf(unit.id()), unit.name()))
                .toList();
    }

    private static List<CaseImportView.Meaning> categories(OldPlaces places) {
        return places.sortedCategories().stream()
                .map(kind -> new CaseImportView.Meaning(
                        String.valueOf(kind.id()),
                        (kind.compartment() == Compartment.HEALTH_CARE ? "HSL: " : "SoL/LSS: ") + kind.fullName()))
                .toList();
    }
}

package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.organisation.UnitRow;
import se.ledstjarnan.ejb.organisation.UnitAdministration;
import se.ledstjarnan.web.shared.Say;

/** What the form of {@link UnitChangePage} offers: places, operations, laws and kinds. */
@Named
@RequestScoped
public class UnitChangeChoices {

    @Inject
    private UnitAdministration administration;

    @Inject
    private Say say;

    /** Where the unit may be moved: what exists and is neither a unit of the lowest level nor itself. */
    public List<UnitRow> parents(Long id) {
        return administration.tree().stream()
                .filter(row -> row.kind() != UnitKind.UNIT && !row.id().equals(id) && !row.closedOn(say.today()))
                .toList();
    }

    public List<NamedChoice> getOperations() {
        return administration.operations();
    }

    public LegalArea[] getAreas() {
        return LegalArea.values();
    }

    public UnitKind[] getKinds() {
        return new UnitKind[] {UnitKind.UNIT, UnitKind.DEPARTMENT};
    }
}

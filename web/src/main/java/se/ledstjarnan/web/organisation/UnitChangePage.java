package se.ledstjarnan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.UnitDetail;
import se.ledstjarnan.domain.organisation.UnitKind;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.UnitAdministration;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Typed;

/** One change of a unit: its name, its place, its laws and operation, or its end; or a new unit below it. */
@Named("unitChange")
@ViewScoped
public class UnitChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is to be changed, in lower case in the address. */
    public enum What {
        RENAME,
        MOVE,
        LAWS,
        CLOSE,
        OPEN
    }

    @Inject
    private UnitAdministration administration;

    @Inject
    private Say say;

    private String typedId;
    private Long id;
    private String asked;
    private What what;
    private UnitDetail unit;
    private String name;
    private UnitKind kind = UnitKind.UNIT;
    private Long parent;
    private LocalDate from;
    private LegalArea[] areas = {};
    private LegalArea mainArea;
    private Long operation;

    public void load() {
        id = Typed.id(typedId);
        what = Arrays.stream(What.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        unit = administration.unit(id);
        from = say.today();
        name = what == What.OPEN ? null : unit.name();
        parent = unit.parentId();
        areas = unit.areas().toArray(LegalArea[]::new);
        mainArea = unit.mainArea();
        operation = unit.operationId();
    }

    public String save() {
        try {
            Long changed = id;
            switch (what) {
                case RENAME -> administration.rename(id, unit.version(), name, from);
                case MOVE -> administration.move(id, unit.version(), parent, from);
                case LAWS -> administration.workUnder(id, unit.version(), laws(), mainArea, operation);
                case CLOSE -> administration.close(id, unit.version(), from);
                case OPEN -> changed = administration.open(kind, name, id, from);
            }
            return Answer.saved("/organisation/unit?id=" + changed, "organisation.change.saved." + what);
        } catch (DomainException e) {
            return Answer.refused("change", e);
        }
    }

    private Set<LegalArea> laws() {
        return areas.length == 0 ? Set.of() : EnumSet.copyOf(List.of(areas));
    }

    public boolean is(String asks) {
        return what.name().equals(asks);
    }

    public What getWhat() {
        return what;
    }

    public UnitDetail getUnit() {
        return unit;
    }

    public Long getId() {
        return id;
    }

    /** As it stands in the address. */
    public String getTypedId() {
        return typedId;
    }

    public void setTypedId(String typedId) {
        this.typedId = typedId;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public Long getParent() {
        return parent;
    }

    public void setParent(Long parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LegalArea[] getAreas() {
        return areas.clone();
    }

    public void setAreas(LegalArea... areas) {
        this.areas = areas.clone();
    }

    public LegalArea getMainArea() {
        return mainArea;
    }

    public void setMainArea(LegalArea mainArea) {
        this.mainArea = mainArea;
    }

    public Long getOperation() {
        return operation;
    }

    public void setOperation(Long operation) {
        this.operation = operation;
    }
}

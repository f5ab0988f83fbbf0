package se.ledstjarnan.web.measure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.ledstjarnan.domain.measure.MeasureAction;
import se.ledstjarnan.domain.measure.MeasureStatus;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.measure.MeasureReadService;
import se.ledstjarnan.ejb.measure.MeasureRef;
import se.ledstjarnan.ejb.measure.MeasureView;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** The frame of a measure's page: which measure, which action is being prepared, and the version that the user sees. */
@Named("measurePage")
@ViewScoped
public class MeasurePage implements Serializable {

    @Inject
    private MeasureReadService measures;

    @Inject
    private Say say;

    private String id;
    private String act;
    private long version;
    private transient MeasureView view;

    /** An event in the life of the measure, for its timeline. */
    public record Event(Instant at, String title, String text, String by, boolean first) {}

    public void open() {
        view = null;
        version = getView().version();
    }

    public MeasureView getView() {
        if (view == null) {
            Long known = Asked.id(id);
            if (known == null) {
                throw new NotFoundException();
            }
            view = measures.view(known);
        }
        return view;
    }

    public MeasureRef ref() {
        return new MeasureRef(getView().id(), version);
    }

    public boolean may(String action) {
        return getView().may(MeasureAction.valueOf(action));
    }

    /** The action whose form is shown: the one asked for where allowed, else the one that the measure waits for. */
    public MeasureAction getAction() {
        MeasureAction asked = Asked.constant(MeasureAction.class, act, null);
        if (asked != null && getView().may(asked)) {
            return asked;
        }
        MeasureAction next =
                view.status() == MeasureStatus.PLANNED ? MeasureAction.MARK_DONE : MeasureAction.JUDGE_EFFECT;
        return view.may(next) ? next : null;
    }

    public boolean isShown(String action) {
        return getAction() != null && getAction().name().equals(action);
    }

    /** The other things that one may do, for the links beneath. */
    public List<MeasureAction> getOthers() {
        return getView().allowed().stream()
                .filter(action -> action != getAction())
                .sorted()
                .toList();
    }

    public String link(MeasureAction action) {
        return address() + (action == null ? "" : "&act=" + action.name().toLowerCase(Locale.ROOT) + "#act");
    }

    private String address() {
        return "/measure/measure.xhtml?id=" + getView().id();
    }

    /** Runs a verb of the measure and, when it went well, says so and shows the measure anew. */
    public String run(Runnable verb, String done) {
        String back = address();
        if (!Attempt.to(verb, this::open, "measure.stale")) {
            return null;
        }
        Attempt.done(done);
        return back + "&faces-redirect=true";
    }

    /** Newest first. */
    public List<Event> getTimeline() {
        MeasureView now = getView();
        List<Event> events = new ArrayList<>();
        events.add(new Event(
                now.decided().createdAt(),
                Texts.of("measure.event.created"),
                null,
                now.decided().createdBy(),
                true));
        for (MeasureView.Moved moved : now.moved()) {
            events.add(new Event(
                    moved.at(),
                    Texts.of("measure.event.moved." + moved.which(), say.day(moved.from()), say.day(moved.to())),
                    moved.reason(),
                    moved.by(),
                    false));
        }
        if (now.decided().endedAt() != null
                && now.decided().endedAt().isAfter(now.decided().createdAt())) {
            events.add(new Event(
                    now.decided().endedAt(),
                    Texts.of("measure.event." + now.status()),
                    now.decided().endComment(),
                    now.decided().endedBy(),
                    false));
        }
        if (now.judged().verdict() != null) {
            events.add(new Event(
                    now.judged().at(),
                    Texts.of(
                            "measure.event.judged",
                            Texts.of("measure.verdict." + now.judged().verdict())
                                    .toLowerCase(Texts.SWEDISH)),
                    null,
                    now.judged().by(),
                    false));
        }
        if (now.forBoardAt() != null) {
            events.add(new Event(now.forBoardAt(), Texts.of("measure.event.brought"), null, null, false));
        }
        events.sort(Comparator.comparing(Event::at).reversed());
        return events;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}

package se.ledstjarnan.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.ejb.meeting.MeetingService;
import se.ledstjarnan.ejb.meeting.MeetingView;
import se.ledstjarnan.web.shared.Typed;

/** A meeting or a training that was held. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingService meetings;

    private String id;
    private MeetingView view;

    public void load() {
        view = meetings.open(Typed.id(id));
    }

    public MeetingView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

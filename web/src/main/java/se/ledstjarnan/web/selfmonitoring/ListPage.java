package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.ejb.selfmonitoring.CheckListService;
import se.ledstjarnan.ejb.selfmonitoring.CheckRef;
import se.ledstjarnan.ejb.selfmonitoring.ListView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Typed;

/** A question list in one of its wordings. */
@Named
@ViewScoped
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckListService lists;

    private String number;
    private String version;
    private CheckRef ref;
    private transient ListView view;

    public void load() {
        ref = new CheckRef(getView().number(), getView().stored());
    }

    public ListView getView() {
        if (view == null) {
            view = lists.open(Typed.number(number), Typed.optionalNumber(version));
        }
        return view;
    }

    public String putInForce() {
        return done("inForce", () -> lists.putInForce(ref));
    }

    public String end() {
        return done("listEnded", () -> lists.end(ref));
    }

    private String done(String key, Runnable verb) {
        return CheckAnswers.to(verb)
                ? Answer.saved("/selfmonitoring/list.xhtml?number=" + ref.number(), "selfmonitoring.done." + key)
                : null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}

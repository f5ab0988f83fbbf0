package se.ledstjarnan.web.selfmonitoring;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.selfmonitoring.SheetService;
import se.ledstjarnan.ejb.selfmonitoring.SheetView;
import se.ledstjarnan.web.shared.Answer;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;
import se.ledstjarnan.web.shared.Typed;

/** The own sheet of a check: every answer is kept as soon as it is given, and what cannot be kept is said at its question. */
@Named
@ViewScoped
public class SheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SheetService sheets;

    @Inject
    private Say say;

    private String number;
    private SheetView view;
    private List<SheetLine> lines;
    private LocalDateTime savedAt;
    private final List<String> wrong = new ArrayList<>();

    public void load() {
        view = sheets.open(Typed.number(number));
        lines = view.lines().stream().map(SheetLine::new).toList();
    }

    /** Called by the page's script while somebody answers, and again when the network is back. */
    public void save() {
        wrong.clear();
        for (int i = 0; i < lines.size(); i++) {
            save(lines.get(i), i);
        }
        if (wrong.isEmpty()) {
            savedAt = say.now();
        }
    }

    private void save(SheetLine line, int index) {
        try {
            AnswerContent typed = line.typed();
            if (line.isNew(typed)) {
                sheets.answer(view.number(), line.getQuestion().id(), typed);
                line.kept(typed);
            }
        } catch (NotAllowedException | NotFoundException e) {
            throw e;
        } catch (DomainException e) {
            tell(line, index, e);
        }
    }

    private void tell(SheetLine line, int index, DomainException e) {
        wrong.add(Texts.of("selfmonitoring.wrongAt", line.getQuestion().place(), Texts.of(e)));
        FacesContext faces = FacesContext.getCurrentInstance();
        String field = e.field() == null ? null : "answers:lines:" + index + ":" + field(line, e.field());
        if (field != null) {
            faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(e), null));
        }
        faces.validationFailed();
    }

    /** Where a figure is chosen, its message stands at the choice. */
    private static String field(SheetLine line, String field) {
        return line.isChosen() && !field.equals("comment") ? "choice" : field;
    }

    public String handIn() {
        save();
        if (!wrong.isEmpty()) {
            return null;
        }
        return Attempt.to(() -> sheets.handIn(view.number()))
                ? Answer.saved("/selfmonitoring/round.xhtml?number=" + view.number(), "selfmonitoring.done.handedIn")
                : null;
    }

    public String takeBack() {
        return Attempt.to(() -> sheets.takeBack(view.number()))
                ? "/selfmonitoring/answer.xhtml?number=" + view.number() + "&faces-redirect=true"
                : null;
    }

    /** "5 av 8 frågor besvarade". */
    public String getProgress() {
        long done = lines.stream().filter(SheetLine::isAnswered).count();
        return Texts.of("selfmonitoring.progress", done, lines.size());
    }

    public List<String> getWrong() {
        return List.copyOf(wrong);
    }

    public SheetView getView() {
        return view;
    }

    public List<SheetLine> getLines() {
        return lines;
    }

    public LocalDateTime getSavedAt() {
        return savedAt;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.supplier.SupplierResultService;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.web.shared.Attempt;
import se.ledstjarnan.web.shared.FileNotice;
import se.ledstjarnan.web.shared.Typed;

/** A result of self-monitoring: its files, added by the supplier until the municipality has read it, and what the municipality says. */
@Named
@ViewScoped
public class ResultPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplierResultService results;

    @Inject
    private CurrentUser user;

    private String id;
    private long version;
    private String words;
    private transient SupplierView.Result view;
    private transient List<FileNotice> notices;

    public void load() {
        version = getView().stored();
    }

    public SupplierView.Result getView() {
        if (view == null) {
            view = results.open(Typed.id(id));
        }
        return view;
    }

    public void upload(FileUploadEvent event) {
        String name = event.getFile().getFileName();
        notices = new ArrayList<>();
        try {
            results.addFile(getView().id(), name, event.getFile().getContent());
            notices.add(FileNotice.added(name));
        } catch (DomainException e) {
            notices.add(FileNotice.refused(name, e));
        }
        view = null;
    }

    public void remove(long file) {
        Attempt.to(() -> results.removeFile(file));
        view = null;
    }

    public String review() {
        return SupplierAnswer.to(
                () -> results.review(getView().id(), version, words),
                "/supplier/supplier.xhtml?number=" + getView().supplier() + "&tab=quality",
                "supplier.done.review");
    }

    /** Whether the reader is the supplier, which adds files until the result has been read. */
    public boolean isAdding() {
        return isSupplier() && getView().reviewedAt() == null;
    }

    public boolean isReviewing() {
        return !isSupplier() && getView().reviewedAt() == null;
    }

    public boolean isSupplier() {
        return user.hasRole(Role.LEVERANTOR);
    }

    public List<FileNotice> getNotices() {
        return notices == null ? List.of() : notices;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

package se.ledstjarnan.web.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.ledstjarnan.domain.supplier.SupplierContent;
import se.ledstjarnan.ejb.supplier.SupplierRef;
import se.ledstjarnan.ejb.supplier.SupplierService;
import se.ledstjarnan.ejb.supplier.SupplierView;
import se.ledstjarnan.ejb.supplier.SupplierWorkService;
import se.ledstjarnan.web.shared.Typed;

/** Who a supplier is, being written: a new one, or one that there is. */
@Named
@ViewScoped
public class SupplierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierWorkService work;

    private String number;
    private SupplierRef ref;
    private String name;
    private String organisationNumber;
    private String contact;
    private String email;
    private String phone;

    public void load() {
        if (number != null && !number.isBlank()) {
            SupplierView.Head head = suppliers.open(Typed.number(number)).head();
            ref = new SupplierRef(head.number(), head.stored());
            name = head.name();
            organisationNumber = head.organisationNumber();
            contact = head.contact();
            email = head.email();
            phone = head.phone();
        }
    }

    public String save() {
        SupplierContent content = new SupplierContent(name, organisationNumber, contact, email, phone);
        int[] stored = new int[1];
        String saved = SupplierAnswer.to(() -> stored[0] = store(content), "", "supplier.done.saved");
        return saved == null ? null : "/supplier/supplier.xhtml?number=" + stored[0] + "&faces-redirect=true";
    }

    private int store(SupplierContent content) {
        if (ref == null) {
            return work.begin(content);
        }
        work.write(ref, content);
        return ref.number();
    }

    public boolean isNew() {
        return ref == null;
    }

    /** Where one goes without saving. */
    public String getBack() {
        return ref == null ? SupplierTable.PAGE : "/supplier/supplier.xhtml?number=" + ref.number();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisationNumber() {
        return organisationNumber;
    }

    public void setOrganisationNumber(String organisationNumber) {
        this.organisationNumber = organisationNumber;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}

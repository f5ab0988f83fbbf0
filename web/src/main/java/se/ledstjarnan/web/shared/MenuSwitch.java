package se.ledstjarnan.web.shared;

/** Whether the municipality uses a page of the menu at all. A feature that can be off supplies a CDI bean of this type. */
public interface MenuSwitch {

    /** The outcome of the page in the menu, as {@code /report/denominators}. */
    String page();

    boolean isOn();
}

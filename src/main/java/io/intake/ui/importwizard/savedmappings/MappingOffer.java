package io.intake.ui.importwizard.savedmappings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.intake.imports.MappingFit;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Texts;

/// One line about a saved mapping: that it fits and can be used, or that it is used and can be taken back.
class MappingOffer extends Div {

  MappingOffer(MappingFit fit, boolean applied, Runnable act, Runnable close) {
    addClassName("mapping-offer");
    getElement().setAttribute("role", "status");
    var words = new Div(new Span(Texts.of(applied ? "mapping.offer.applied" : "mapping.offer.fits", fit.mapping().name(),
        fit.columns().size())), new Span(FitWords.differences(fit)));
    words.addClassName("mapping-offer-words");
    var button = new NativeButton(Texts.of(applied ? "mapping.offer.undo" : "mapping.offer.apply"), event -> act.run());
    button.addClassName("quiet-button");
    var closing = new NativeButton("", event -> close.run());
    closing.add(IntakeIcon.CLOSE.create());
    closing.addClassName("quiet-button");
    closing.getElement().setAttribute("aria-label", Texts.of("mapping.offer.close"));
    add(IntakeIcon.SPARKLE.create(), words, button, closing);
  }
}

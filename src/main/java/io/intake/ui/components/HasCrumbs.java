package io.intake.ui.components;

import java.util.List;

/// A view that lies below others: the top bar shows the way to it before its title.
public interface HasCrumbs {

  /// From the outermost inwards, without the view itself.
  List<Crumb> crumbs();
}

package io.intake.imports.run;

/// Another node, or a newer order, took the walk over: whatever this one did in its transaction must go.
public class WalkLost extends RuntimeException {

  public WalkLost() {
    super("The walk was taken over");
  }
}

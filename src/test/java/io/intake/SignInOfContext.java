package io.intake;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Lets test classes share a context although others were started in between: every context has a keeper of the signed-in user of its
/// own, which its checks ask, while Spring Security's static holder, which tests sign in by, knows the latest one only.
public class SignInOfContext implements TestExecutionListener {

  @Override
  public void prepareTestInstance(TestContext test) {
    if (test.hasApplicationContext()) {
      test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class)
          .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
  }
}

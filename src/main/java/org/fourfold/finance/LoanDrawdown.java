package org.fourfold.finance;

import java.math.BigDecimal;
import java.util.List;
import org.fourfold.domain.finance.LoanNeed;
import org.fourfold.domain.finance.LoanPlan;
import org.fourfold.domain.finance.LoanTerms;
import org.fourfold.domain.measure.Fault;

/**
 * When to draw how much of a loan, the next best way, and what it costs to wait.
 *
 * <p><b>Problem</b>: needs of each period are paid from cash that never falls below its reserve;
 * draws bring cash and cost a fee and interest over their term, cash that lies idle earns. Interest
 * and repayment are paid from other money, as a plan pays its debt service. Least fees and interest
 * less earnings. <b>Method</b>: {@link LoanSearch} in doubles, {@link LoanAccount} in cents. The
 * runner-up is the cheapest of the best plans without one of the draws and with one more; the cost
 * of waiting of a draw is what barring it costs. <b>Shapes</b>: n needs, n + 1 rows of account.
 * <b>Errors</b>: {@link FinanceRefused} for terms that cannot be, and where no plan meets the
 * needs.
 */
public final class LoanDrawdown {
  private static final int LONGEST = 1000;

  private final List<LoanNeed> needs;
  private final LoanAccount account;
  private final LoanSearch search;

  public LoanDrawdown(List<LoanNeed> needs, LoanTerms terms) {
    if (needs.isEmpty()) {
      throw FinanceRefused.of(Fault.NO_NEEDS);
    }
    if (terms.term() < 1 || terms.term() > LONGEST) {
      throw FinanceRefused.of(Fault.LOAN_TERM, "--term", terms.term(), LONGEST);
    }
    notNegative("--rate", terms.rate());
    notNegative("--fee", terms.fee());
    notNegative("--surplus-rate", terms.surplusRate());
    notNegative("--reserve", terms.reserve());
    positive("--step", terms.step());
    positive("--maximum", terms.most());
    if (terms.step() != null && terms.most() != null && terms.most().compareTo(terms.step()) < 0) {
      throw FinanceRefused.of(Fault.AMOUNT_NOT_POSITIVE, "--maximum ÷ --step", 0);
    }
    this.needs = needs;
    account = new LoanAccount(needs, terms);
    search = new LoanSearch(needs, terms, account);
  }

  private static void notNegative(String option, BigDecimal amount) {
    if (amount.signum() < 0) {
      throw FinanceRefused.of(Fault.NEGATIVE_AMOUNT, option, amount.toPlainString());
    }
  }

  private static void positive(String option, BigDecimal amount) {
    if (amount != null && amount.signum() <= 0) {
      throw FinanceRefused.of(Fault.AMOUNT_NOT_POSITIVE, option, amount.toPlainString());
    }
  }

  public LoanPlan plan() {
    BigDecimal[] best = search.best(-1, -1);
    if (best == null) {
      throw FinanceRefused.of(Fault.LOAN_IMPOSSIBLE, needs.get(search.failing()).period());
    }
    BigDecimal[] waiting = new BigDecimal[needs.size()];
    BigDecimal cost = plan(best, waiting, null).cost();
    LoanPlan other = null;
    for (int t = 0; t < search.askable(); t++) {
      boolean drawn = best[t].signum() > 0;
      BigDecimal[] changed = drawn ? search.best(t, -1) : search.best(-1, t);
      if (changed == null) {
        continue;
      }
      LoanPlan plan = plan(changed, new BigDecimal[needs.size()], null);
      waiting[t] = drawn ? plan.cost().subtract(cost) : null;
      if (other == null || plan.cost().compareTo(other.cost()) < 0) {
        other = plan;
      }
    }
    return plan(best, waiting, other);
  }

  private LoanPlan plan(BigDecimal[] amounts, BigDecimal[] waiting, LoanPlan runnerUp) {
    return account.plan(amounts, waiting, runnerUp, search.method());
  }
}

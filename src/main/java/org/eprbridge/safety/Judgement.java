package org.eprbridge.safety;

import org.jspecify.annotations.Nullable;

/**
 * A risk as somebody judged it on a day, with what the tables of that day made of it.
 *
 * @param harm the worst that is credible; null when the severity was once chosen without it
 * @param patients whether one event may harm one or many; null with {@code harm}
 * @param severity what harm and patients led to
 * @param rating what the table gave, 1 to 5
 * @param tables the version of the tables that were used
 * @param rationale why it is judged so
 * @param whyNotLower why the residual risk is not reduced further; may be empty
 * @param riskBenefit what the change brings, weighed against the risk that is left; may be empty
 */
public record Judgement(
        Likelihood likelihood,
        @Nullable Harm harm,
        @Nullable Patients patients,
        Severity severity,
        int rating,
        String tables,
        String rationale,
        String whyNotLower,
        String riskBenefit) {}

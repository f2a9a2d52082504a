package org.eprbridge.safety.domain;

import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.safety.RiskTablesCommand.AdoptRiskTables;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever starts the house with other risk tables has put them into use, before anybody judges a risk by them. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AdoptsTablesAtTheStart implements ApplicationRunner {

    private final CommandsAs commands;

    AdoptsTablesAtTheStart(CommandsAs commands) {
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        commands.send(Actor.SYSTEM, new AdoptRiskTables());
    }
}

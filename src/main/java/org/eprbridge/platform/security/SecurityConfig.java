package org.eprbridge.platform.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Two doors, both shut by default: programs come with HTTP Basic and no session, people sign in to the screens. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfig {

    /** What the sign-in page needs before anybody has signed in. */
    private static final String[] PUBLIC_FILES = {"/*.css", "/*.js", "/*.svg", "/*.png", "/*.ico"};

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, ProblemDoorkeeper doorkeeper) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(doorkeeper))
                .exceptionHandling(
                        walls -> walls.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie opens this door, so no other site can make a browser use it.
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(PUBLIC_FILES).permitAll())
                .with(
                        vaadin(),
                        screens -> screens.loginView("/login")
                                .defaultSuccessUrl("/")
                                // An address that nobody knows gets the page that says so, behind the sign-in.
                                .anyRequest(rest -> rest.authenticated()))
                .build();
    }

    @Bean
    UserDetailsService userDetails(ObjectProvider<Credentials> credentials) {
        return userName -> account(credentials, userName)
                .map(account -> new SignedInPerson(userName, account))
                .orElseThrow(() -> new UsernameNotFoundException("nobody is called " + userName));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SignedIn signedIn(ObjectProvider<SecurityContextHolderStrategy> strategies) {
        var person = signedInPerson(strategies);
        return () -> person.get().map(SignedInPerson::actor);
    }

    @Bean
    Reauthentication reauthentication(
            ObjectProvider<SecurityContextHolderStrategy> strategies,
            ObjectProvider<Credentials> credentials,
            PasswordEncoder encoder,
            Clock clock) {
        return new PasswordAgain(
                signedInPerson(strategies), userName -> account(credentials, userName), encoder, clock);
    }

    private static Supplier<Optional<SignedInPerson>> signedInPerson(
            ObjectProvider<SecurityContextHolderStrategy> strategies) {
        var strategy = strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        return () -> {
            var authentication = strategy.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                    ? Optional.of(person)
                    : Optional.empty();
        };
    }

    private static Optional<Credentials.Account> account(ObjectProvider<Credentials> credentials, String userName) {
        return credentials
                .orderedStream()
                .flatMap(c -> c.accountFor(userName).stream())
                .findFirst();
    }
}

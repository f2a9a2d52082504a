package org.eprbridge.platform.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
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

    /** The sign-in page, whatever it has to say, and what it needs before anybody has signed in. */
    private static final String[] PUBLIC = {"/login", "/*.css", "/*.js", "/*.svg", "/*.png", "/*.ico"};

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
                        requests -> requests.requestMatchers(PUBLIC).permitAll())
                // Without its address Spring puts a page of its own in front of ours.
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailed()))
                .with(
                        vaadin(),
                        screens -> screens.loginView("/login")
                                .defaultSuccessUrl("/")
                                // An address that nobody knows gets the page that says so, behind the sign-in.
                                .anyRequest(rest -> rest.authenticated()))
                .build();
    }

    @Bean
    WrongPasswords wrongPasswords(MongoOperations mongo, MeterRegistry meters, Clock clock) {
        return new WrongPasswords(mongo, meters, clock);
    }

    @Bean
    AuthenticationProvider signIn(
            ObjectProvider<Credentials> credentials, PasswordEncoder encoder, WrongPasswords wrong) {
        var compares = new DaoAuthenticationProvider(people(credentials));
        compares.setPasswordEncoder(encoder);
        return new LimitedSignIn(compares, wrong);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SignedIn signedIn(ObjectProvider<SecurityContextHolderStrategy> strategies) {
        var strategy = strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        return () ->
                SignedInPerson.of(strategy.getContext().getAuthentication()).map(SignedInPerson::actor);
    }

    @Bean
    Reauthentication reauthentication(
            ObjectProvider<SecurityContextHolderStrategy> strategies,
            ObjectProvider<Credentials> credentials,
            PasswordEncoder encoder,
            WrongPasswords wrong,
            Clock clock) {
        var strategy = strategies.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        return new PasswordAgain(
                () -> Optional.ofNullable(strategy.getContext().getAuthentication()),
                userName -> account(credentials, userName),
                encoder,
                wrong,
                clock);
    }

    private static UserDetailsService people(ObjectProvider<Credentials> credentials) {
        return userName -> account(credentials, userName)
                .map(account -> new SignedInPerson(userName, account))
                .orElseThrow(() -> new UsernameNotFoundException("nobody is called " + userName));
    }

    private static Optional<Credentials.Account> account(ObjectProvider<Credentials> credentials, String userName) {
        return credentials
                .orderedStream()
                .flatMap(c -> c.accountFor(userName).stream())
                .findFirst();
    }
}

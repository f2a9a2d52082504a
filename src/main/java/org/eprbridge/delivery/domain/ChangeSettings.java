package org.eprbridge.delivery.domain;

import org.eprbridge.delivery.AuditSample;
import org.eprbridge.delivery.WatchPeriod;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What a trust decides for itself about its changes, once, before it begins. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AuditSample.class, WatchPeriod.class})
class ChangeSettings {}

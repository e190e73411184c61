#!/usr/bin/env node
import module from 'node:module';

// Since Node 22.1: compiled code is kept between runs, so a command starts faster.
module.enableCompileCache?.();
await import('../dist/main.js');

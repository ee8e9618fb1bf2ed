package org.reportonce.cli;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Refuses every network channel; installed by the property {@code java.nio.channels.spi.SelectorProvider}. */
public final class RefusingChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
        throw GuardedMain.attempt("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw GuardedMain.attempt("datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw GuardedMain.attempt("pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw GuardedMain.attempt("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw GuardedMain.attempt("server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw GuardedMain.attempt("socket channel");
    }
}

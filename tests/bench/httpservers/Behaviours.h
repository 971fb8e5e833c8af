#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

/// One thing that matters about a server, and what this one does.
struct Behaviour {
    std::string what;
    std::string found;
};

/// Asks the server behind `port`, misbehaving in several ways. Takes some ten seconds at most.
std::vector<Behaviour> behavioursOf(quint16 port);

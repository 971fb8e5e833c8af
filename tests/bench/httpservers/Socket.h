#pragma once

#include <QtGlobal>

#include <chrono>
#include <string>
#include <string_view>

/// A plain connection to a port of this computer, closed at its end.
class Socket
{
public:
    explicit Socket(quint16 port);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    int descriptor() const { return m_descriptor; }
    /// False if the server is gone.
    bool send(std::string_view bytes) const;
    /// What came: until `isEnough` says so, the server closes, or the time is over.
    template <class Enough>
    std::string receive(std::chrono::milliseconds patience, Enough isEnough)
    {
        std::string all;
        const auto deadline = std::chrono::steady_clock::now() + patience;
        while (!isEnough(all) && receiveSome(all, deadline)) {
        }
        return all;
    }
    bool isClosed() const { return m_isClosed; }

private:
    bool receiveSome(std::string &all, std::chrono::steady_clock::time_point deadline);

    int m_descriptor;
    bool m_isClosed = false;
};

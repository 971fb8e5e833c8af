#include "AnsweringServer.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

AnsweringServer::AnsweringServer(QByteArray conversation) : m_conversation(std::move(conversation))
{
    auto *server = new QTcpServer;
    server->listen(QHostAddress::LocalHost);
    m_port = server->serverPort();
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server] {
        QTcpSocket *socket = server->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            const bool isConversation = request.contains("/contacts/messages/");
            QByteArray body = R"({"success":true,"id":"c1","phoneNumber":"+447700900123"})";
            if (isConversation)
                body = m_conversation;
            else if (request.contains("/contacts/tags/"))
                body = "[]";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: " +
                          QByteArray::number(body.size()) + "\r\n\r\n");
            socket->write(body);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten()) {
            }
            if (isConversation)
                m_lastByteLeft = nanoseconds();
        });
    });
    m_thread.start();
}

AnsweringServer::~AnsweringServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl AnsweringServer::address() const
{
    QUrl address(QStringLiteral("http://127.0.0.1/v1"));
    address.setPort(m_port);
    return address;
}

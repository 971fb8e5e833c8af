#pragma once

#include "domain/Message.h"

#include <QList>

/// A message as one would keep it without further thought.
struct PlainMessage {
    QString sid;
    QString body;
    QString mediaUrl;
    QString mediaContentType;
    QDateTime time;
    QString type;
    contactdesk::MessageDirection direction = contactdesk::MessageDirection::Unknown;
    QString status;
};

/// The plain way with nothing but Qt: QJsonDocument, a QString for each text, oldest first.
QList<PlainMessage> decodePlainly(const QByteArray &answer);

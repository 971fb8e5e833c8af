#pragma once

#include <QByteArray>
#include <QIODevice>

namespace contactdesk
{

/// A request's body that can be read once. Qt sends a request again when the connection breaks
/// before the answer, writes included, unless its body can't be rewound: hence a sequential device.
class OneShotUpload : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotUpload(QByteArray body, QObject *parent = nullptr);

    /// True once a byte was taken out, and so may be on its way to the service.
    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 bytesAvailable() const override;
    /// Refuses, without the warning that Qt has for it: Qt's network tries after a broken
    /// connection.
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_position = 0;
};

} // namespace contactdesk

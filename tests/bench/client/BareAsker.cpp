#include "Asker.h"
#include "People.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

class BareAsker : public Asker
{
public:
    explicit BareAsker(ServiceAccount account) : m_account(std::move(account))
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
    }

    void lookUp(int person, std::function<void()> done) override
    {
        QUrl url = m_account.baseAddress;
        url.setPath(url.path() + "/contacts"_L1);
        const QByteArray number = QUrl::toPercentEncoding(numberOf(person).e164());
        const QByteArray key = QUrl::toPercentEncoding(m_account.key);
        url.setQuery(QString::fromLatin1("phoneNumber=" + number + "&apiKey=" + key));
        QNetworkReply *reply = m_network.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done = std::move(done)] {
            if (reply->readAll().isEmpty() || reply->error() != QNetworkReply::NoError)
                qFatal("There was no answer.");
            reply->deleteLater();
            done();
        });
    }

private:
    ServiceAccount m_account;
    QNetworkAccessManager m_network;
};

} // namespace

std::unique_ptr<Asker> bareAsker(const ServiceAccount &account)
{
    return std::make_unique<BareAsker>(account);
}

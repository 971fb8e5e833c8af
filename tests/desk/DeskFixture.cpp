#include "desk/DeskFixture.h"

#include "service/HurriedTime.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::AnswerForm)

DeskFixture::DeskFixture(AnswerForm form, bool sampleData)
    : m_server([=](ServerOptions &options) {
          options.answerForm = form;
          options.sampleData = sampleData;
      })
{
}

bool DeskFixture::start()
{
    if (!m_server.start())
        return false;
    reopen();
    return true;
}

void DeskFixture::reopen()
{
    m_desk.reset();
    m_desk = std::make_unique<Desk>(
        u"Test"_s, ServiceAccount{m_server.address(), ServerFixture::key()}, folder(),
        withPauses(outboxPause, [this] { return now; }), longPauses());
}

SendingPolicy longPauses()
{
    return {.firstPause = std::chrono::seconds(25), .longestPause = std::chrono::seconds(25)};
}

void addFormRows()
{
    QTest::addColumn<AnswerForm>("form");
    QTest::newRow("documented") << AnswerForm::Documented;
    QTest::newRow("observed") << AnswerForm::Observed;
}

AnswerForm formOfThisRow()
{
    QFETCH(AnswerForm, form);
    return form;
}

LookUpKey keyFor(const QString &text)
{
    return *parseLookUpKey(text, {});
}

PhoneNumber numberFor(const QString &e164)
{
    return *PhoneNumber::fromE164(e164);
}

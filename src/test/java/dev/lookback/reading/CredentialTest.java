package dev.lookback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # behind an organisation's full name
          南京大学教授                       | 南京大学        | 教授
          某某科技有限公司数据库资深设计工程师      | 某某科技有限公司  | 数据库资深设计工程师
          openGauss 社区运营                | openGauss 社区  | 运营
          中国计算机协会数据库专委会委员          | 中国计算机协会数据库专委会 | 委员
          中国移动信息技术中心磐维数据库架构师     | 中国移动信息技术中心 | 磐维数据库架构师
          # behind a space
          openGauss 数据库内核工程师          | openGauss      | 数据库内核工程师
          openGauss 技术委员会主席           | openGauss      | 技术委员会主席
          蚂蚁集团中间件团队 Layotto 项目研发    | 蚂蚁集团中间件团队  | Layotto 项目研发
          云和恩墨 MogDB 数据库 CTO          | 云和恩墨        | MogDB 数据库 CTO
          # where letters turn
          openGauss数据库开发工程师           | openGauss      | 数据库开发工程师
          Apache SkyWalking创始人           | Apache SkyWalking | 创始人
          南大通用GBase 8c 产品总监           | 南大通用        | GBase 8c 产品总监
          # at the first word of a role
          虚谷伟业产品总监                    | 虚谷伟业        | 产品总监
          海量数据高级软件研发工程师            | 海量数据        | 高级软件研发工程师
          海量数据数据库研发总经理              | 海量数据        | 数据库研发总经理
          视源股份系统运维部经理               | 视源股份        | 系统运维部经理
          爱奇艺科学家                       | 爱奇艺         | 科学家
          # at a stop
          英特尔研发总监、木兰社区委员           | 英特尔         | 研发总监、木兰社区委员
          驭势科技，研发总监                   | 驭势科技        | 研发总监
          # as marked
          产品总监@虚谷伟业                   | 虚谷伟业        | 产品总监
          虚谷伟业的产品总监                   | 虚谷伟业        | 产品总监
          **虚谷伟业产品总监                  | 虚谷伟业        | 产品总监
          """)
  void tellsAffiliationAndRoleApart(String credential, String affiliation, String role) {
    assertThat(Credential.parse(credential)).isEqualTo(new Credential(affiliation, role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CTO of Acme                          | Acme          | CTO
          Staff Engineer at the Acme Group     | Acme Group    | Staff Engineer
          project director, Acme               | Acme          | project director
          Acme, project director               | Acme          | project director
          Developer Advocate @ Acme            | Acme          | Developer Advocate
          Acme community, operations           | Acme community | operations
          Seata Committer                      | Seata         | Committer
          openGauss SIG AI Committer           | openGauss     | SIG AI Committer
          Core Contributor                     |               | Core Contributor
          Platform Engineer                    |               | Platform Engineer
          Acme                                 | Acme          |
          """)
  void tellsThemApartInLatinLetters(String credential, String affiliation, String role) {
    assertThat(Credential.parse(credential)).isEqualTo(new Credential(affiliation, role));
  }

  @ParameterizedTest
  @CsvSource({"首席架构师,,首席架构师", "高级产品经理,,高级产品经理", "墨天轮,墨天轮,", "负责云原生网关,,负责云原生网关"})
  void givesOneAloneWhereTheOtherIsMissing(String credential, String affiliation, String role) {
    assertThat(Credential.parse(credential)).isEqualTo(new Credential(affiliation, role));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "——", "（）"})
  void findsNothingInEmptyWords(String credential) {
    assertThat(Credential.parse(credential)).isEqualTo(Credential.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现任虚谷伟业产品总监。曾在别处做过十年研发。     | 虚谷伟业产品总监
          支流科技联合创始人，开源社区贡献者，毕业于某大学  | 支流科技联合创始人，开源社区贡献者
          就职于爱奇艺，负责推荐系统                    |
          2011 年起从事数据库研发                      |
          他是海量数据的架构师，写了二十年代码            | 海量数据的架构师
          """)
  void readsTheJobThatABiographyOpensWith(String biography, String job) {
    assertThat(Credential.ofBiography(biography)).isEqualTo(job);
  }

  @Test
  void trimsTheBracketThatBelongsToNothing() {
    assertThat(Credential.trim("，产品总监）")).isEqualTo("产品总监");
    assertThat(Credential.trim("云和恩墨（北京）")).isEqualTo("云和恩墨（北京）");
  }
}
